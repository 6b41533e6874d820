import { CASE_FORMAT } from "../../../case/case.ts";
import type { CaseDraft } from "../../../case/check/caseDraft.ts";
import type { About } from "../model/opening.ts";
import type { Tie } from "../model/preset.ts";
import { type Collected, collect } from "./collect.ts";
import { makeIds } from "./makeIds.ts";

/** A case of actors and their relations, to which statements are still to be added. */
export interface TiesDraft {
  readonly draft: CaseDraft;
  readonly actors: number;
  readonly relations: number;
}

/** The case that ties make: those that a case has a word for, and whom they tie. */
export function tiesDraft(ties: readonly Tie[], about: About): TiesDraft {
  const [actors, kinds] = [collect("actor", []), collect("kind", [])];
  const source = { id: "file", kind: "graph", title: about.words.source, published: about.day };
  const idOf = ({ id, name, kind }: Tie["from"]) =>
    actors.idOf(id, { name, own: "" }, () => ({
      name,
      kind: kindId(kinds, kind || about.words.actorKind),
      named: true,
    }));
  const relations = ties.flatMap(({ from, to, called, type, line }) => {
    if (type === null) return [];
    const summary = `${from.name} – ${called} – ${to.name}`;
    return [{ from: idOf(from), to: idOf(to), type, source: source.id, locator: String(line), summary }];
  });
  const draft: CaseDraft = {
    format: CASE_FORMAT,
    ...whatItIs(about),
    kinds: kinds.entries(),
    sources: [source],
    themes: [],
    propositions: [],
    actors: actors.entries(),
    statements: [],
    relations,
    events: [],
    glossary: [],
  };
  return { draft, actors: actors.entries().length, relations: relations.length };
}

function kindId(kinds: Collected, label: string): string {
  return kinds.idOf(label, { name: label, own: "" }, () => ({ label }));
}

function whatItIs({ fileName, day, language, words }: About) {
  const title = fileName.replace(/\.[^.]{1,7}$/, "") || words.untitled;
  const id = makeIds("case")(title);
  return { id, title, question: words.question, language, asOf: day, licence: words.licence };
}
