import type { CaseIndex } from "../../case/caseIndex.ts";
import type { Cited } from "../../formats/citation/citation.ts";
import type { Subject } from "../../store/place/places.ts";

/** What is open and in the case, to be cited; pairs and everything else are a state of the case. */
export function openCited({ statements, actors, propositions }: CaseIndex, open: Subject | null): Cited {
  if (open?.what === "statement" && statements.has(open.statement))
    return { what: "statement", id: open.statement };
  if (open?.what === "actor" && actors.has(open.actor)) return { what: "actor", id: open.actor };
  if (open?.what === "proposition" && propositions.has(open.proposition))
    return { what: "proposition", id: open.proposition };
  return { what: "case" };
}
