import type { CaseIndex } from "../../case/caseIndex.ts";
import { fullSet } from "../../case/statementSet.ts";
import { alignment } from "../axis/alignment.ts";
import { actorsAtEnds } from "../axis/axisEnds.ts";
import { positions } from "../position.ts";
import type { Steps } from "../steps.ts";
import { twoModeNetwork } from "../twoModeNetwork.ts";
import { type Counting, applyChanges } from "./applyChanges.ts";
import { type Change, isFlippable } from "./change.ts";

/** How much who is at an end of the axis depends on single statements. */
export interface AxisFirmness {
  readonly statements: number;
  /** Without how many of them, one at a time, others would be at an end. */
  readonly without: number;
  /** With how many of them flipped, one at a time, others would be at an end. */
  readonly flipped: number;
}

/** The axis of more statements than this takes too long to work out once for each. */
export const MOST_TRIED = 1000;

/** Leaves out each statement of a case, and flips each, one at a time, and works the axis out again: a step for each. */
export function* axisFirmnessInSteps(index: CaseIndex): Steps<AxisFirmness> {
  const { statements } = index.case;
  const all = fullSet(statements.length);
  const endsWith = (change: Change) => endsOf(applyChanges(index, all, [change]));
  const before = endsOf({ index, among: all });
  let [without, flipped] = [0, 0];
  for (const [done, { id, stance }] of statements.entries()) {
    yield { done, all: statements.length };
    if (endsWith({ kind: "without-statement", statement: id }) !== before) without += 1;
    if (isFlippable(stance) && endsWith({ kind: "flip-statement", statement: id }) !== before) flipped += 1;
  }
  return { statements: statements.length, without, flipped };
}

/** Who is at each end, as a text to compare. */
function endsOf({ index, among }: Counting): string {
  const network = twoModeNetwork(index, positions(index, among));
  const { start, end } = actorsAtEnds(network, alignment(network));
  return [start, end]
    .map((actors) =>
      actors
        .map(({ id }) => id)
        .toSorted()
        .join(" "),
    )
    .join(" | ");
}
