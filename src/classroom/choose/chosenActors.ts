import type { Actor } from "../../case/actor.ts";
import type { CaseIndex } from "../../case/caseIndex.ts";
import type { Display } from "../../store/explorerState.ts";
import { byStatements } from "./byStatements.ts";

/** How many actors a class gets if nobody chose: one for each of six groups. */
const ORDINARY_NUMBER = 6;

/** Whom the pages for a class are about, in the case's order: those chosen, else the six with the most statements. */
export function chosenActors(index: CaseIndex, { actors }: Pick<Display, "actors">): readonly Actor[] {
  const chosen = new Set(actors.length > 0 ? actors : mostHeard(index));
  return index.case.actors.filter(({ id }) => chosen.has(id));
}

function mostHeard(index: CaseIndex): Actor["id"][] {
  return byStatements(index)
    .filter(({ count }) => count > 0)
    .slice(0, ORDINARY_NUMBER)
    .map(({ actor }) => actor.id);
}
