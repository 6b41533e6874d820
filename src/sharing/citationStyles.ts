import { apa } from "../exchange/apa.ts";
import { bibtex } from "../exchange/bibtex.ts";
import { chicagoEntry, chicagoNote } from "../exchange/chicago.ts";
import type { Citation } from "../exchange/citation.ts";
import { cslJson } from "../exchange/cslJson.ts";
import { mla } from "../exchange/mla.ts";
import { ris } from "../exchange/ris.ts";
import type { Run } from "../exchange/run.ts";

/** The styles of a citation, for people first, then for programs. */
export const CITATION_STYLES = ["apa", "mla", "chicago", "bibtex", "ris", "csl"] as const;
export type CitationStyle = (typeof CITATION_STYLES)[number];

/** The forms in which a style writes a citation. */
export interface Written {
  readonly form: "reference" | "note" | "entry" | "record";
  readonly runs: readonly Run[];
}

/** A citation in a style; Chicago has one form for notes and another for the bibliography. */
export function writeCitation(style: CitationStyle, citation: Citation): readonly Written[] {
  switch (style) {
    case "apa":
      return [{ form: "reference", runs: apa(citation) }];
    case "mla":
      return [{ form: "reference", runs: mla(citation) }];
    case "chicago":
      return [
        { form: "note", runs: chicagoNote(citation) },
        { form: "entry", runs: chicagoEntry(citation) },
      ];
    case "bibtex":
      return [{ form: "record", runs: [bibtex(citation)] }];
    case "ris":
      return [{ form: "record", runs: [ris(citation)] }];
    case "csl":
      return [{ form: "record", runs: [cslJson(citation)] }];
  }
}
