import type { CaseIndex } from "../../case/caseIndex.ts";
import type { Profile } from "../profile.ts";
import type { Tie } from "./projectOneMode.ts";
import type { Projection } from "./projection.ts";
import { restingTies } from "./restingTies.ts";

/** A tie, and whether it rests on one statement. */
export interface MarkedTie<Id extends string = string> extends Tie<Id> {
  readonly isThin: boolean;
}

/**
 * Marks the ties that rest on one statement: without it they would not be there, or would turn into their opposite. A
 * tie of several meetings may be thin too, where agreement and disagreement nearly balance.
 */
export function markThinTies<Id extends string, On extends string>(
  index: CaseIndex,
  profiles: readonly Profile<Id, On>[],
  ties: readonly Tie<Id>[],
  projection: Projection,
): readonly MarkedTie<Id>[] {
  const thin = new Set([...restingTies(index, profiles, ties, projection).values()].flat());
  return ties.map((tie) => ({ ...tie, isThin: thin.has(tie) }));
}
