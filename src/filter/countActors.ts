import type { CaseIndex } from "../case/caseIndex.ts";
import { countCodes } from "../case/column.ts";
import { type StatementSet, typedPlacesIn } from "../case/statementSet.ts";

/** How many actors make the given statements. */
export function countActors({ speakers }: CaseIndex, among: StatementSet): number {
  const counts = countCodes(speakers, typedPlacesIn(among)).subarray(0, speakers.values.length);
  return counts.reduce((actors, statements) => actors + Math.sign(statements), 0);
}
