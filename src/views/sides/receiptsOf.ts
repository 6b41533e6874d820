import { group } from "d3";
import type { CaseIndex } from "../../case/caseIndex.ts";
import type { PropositionId } from "../../case/proposition.ts";
import { STANCES } from "../../case/statement.ts";
import { setOf } from "../../case/statementSet.ts";
import { type Position, positions } from "../../network/position.ts";

/** What was said on one proposition of what a sentence rests on, by stance. */
export interface Receipt {
  readonly proposition: PropositionId;
  readonly positions: readonly Position[];
}

/** The positions that some statements make, by proposition, those with most actors first. */
export function receiptsOf(index: CaseIndex, statements: readonly number[]): readonly Receipt[] {
  const taken = positions(index, setOf(index.case.statements.length, statements));
  return [...group(taken, ({ proposition }) => proposition)]
    .map(([proposition, on]) => ({ proposition, positions: on.toSorted(byStance) }))
    .toSorted((left, right) => right.positions.length - left.positions.length);
}

function byStance(left: Position, right: Position): number {
  return STANCES.indexOf(left.stance) - STANCES.indexOf(right.stance);
}
