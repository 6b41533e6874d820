import type { CaseIndex } from "../../case/caseIndex.ts";
import type { Position } from "../../network/position.ts";

/** Which case of the rule made a position: one statement, several of the same stance, or several that differ. */
export function positionRule(index: CaseIndex, { statements }: Position): "one" | "same" | "different" {
  if (statements.length === 1) return "one";
  const stances = new Set(statements.map((place) => index.case.statements[place]?.stance));
  return stances.size === 1 ? "same" : "different";
}
