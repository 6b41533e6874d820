import type { PropositionId } from "../../case/proposition.ts";
import type { Steps } from "../../case/steps/steps.ts";
import type { Position } from "../position.ts";

type ByProposition = ReadonlyMap<PropositionId, readonly Position[]>;

const known = new WeakMap<readonly Position[], ByProposition>();

/** So many positions are sorted out in one step. */
const AT_ONCE = 20_000;

/** Positions by what they are on, in their order, step by step: worked out once for the same positions. */
export function* byPropositionSteps(taken: readonly Position[]): Steps<ByProposition> {
  const groups = known.get(taken) ?? (yield* sortedOut(taken));
  known.set(taken, groups);
  return groups;
}

function* sortedOut(taken: readonly Position[]): Steps<ByProposition> {
  const groups = new Map<PropositionId, Position[]>();
  for (const [at, position] of taken.entries()) {
    if (at % AT_ONCE === 0) yield;
    const group = groups.get(position.proposition);
    if (group === undefined) groups.set(position.proposition, [position]);
    else group.push(position);
  }
  return groups;
}
