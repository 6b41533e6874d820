import { apa } from "../../formats/citation/apa.ts";
import { bibtex } from "../../formats/citation/bibtex.ts";
import { chicagoEntry, chicagoNote } from "../../formats/citation/chicago.ts";
import type { Citation } from "../../formats/citation/citation.ts";
import { cslJson } from "../../formats/citation/cslJson.ts";
import { mla } from "../../formats/citation/mla.ts";
import { ris } from "../../formats/citation/ris.ts";
import type { Run } from "../../formats/citation/run.ts";

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
