import type { ActorId } from "../../case/actor.ts";
import type { CaseIndex } from "../../case/caseIndex.ts";
import type { PropositionId } from "../../case/proposition.ts";
import { compareActors } from "../../network/axis/compareActors.ts";
import type { Position } from "../../network/position.ts";

/** What a row of a comparison comes to, in the order in which the results are counted. */
export const COMPARISON_RESULTS = ["same", "differ", "one", "neither"] as const;
export type ComparisonResult = (typeof COMPARISON_RESULTS)[number];

/** A proposition with the positions of two actors; null for an actor that has no statement on it. */
export interface ComparisonRow {
  readonly value: PropositionId;
  readonly left: Position | null;
  readonly right: Position | null;
  readonly result: ComparisonResult;
}

const SILENCE = { left: null, right: null, result: "neither" } as const;

/** One row for each proposition of the case, in its order: who of two actors says what on it, and whether that is the same. */
export function comparisonRows(index: CaseIndex, left: ActorId, right: ActorId): readonly ComparisonRow[] {
  const { agree, differ, onlyLeft, onlyRight } = compareActors(index, left, right);
  const spoken: readonly ComparisonRow[] = [
    ...agree.map((pair) => ({ ...pair, value: pair.proposition, result: "same" as const })),
    ...differ.map((pair) => ({ ...pair, value: pair.proposition, result: "differ" as const })),
    ...onlyLeft.map((one) => ({ value: one.proposition, left: one, right: null, result: "one" as const })),
    ...onlyRight.map((one) => ({ value: one.proposition, left: null, right: one, result: "one" as const })),
  ];
  const rows = new Map(spoken.map((row) => [row.value, row]));
  return index.case.propositions.map(({ id }) => rows.get(id) ?? { value: id, ...SILENCE });
}

/** How many rows come to a result. */
export function countResult(rows: readonly ComparisonRow[], result: ComparisonResult): number {
  return rows.filter((row) => row.result === result).length;
}
