import type { ActorId } from "../../case/actor.ts";
import type { CaseIndex } from "../../case/caseIndex.ts";
import type { PropositionId } from "../../case/proposition.ts";
import { STANCES, type Stance } from "../../case/statement.ts";
import { groupBy } from "../groupBy.ts";
import type { Position } from "../position.ts";
import { type SharedBody, sharedBodies } from "./sharedBodies.ts";

/** Those who take one stance on a proposition, and which of them are one body. */
export interface Takers {
  readonly stance: Stance;
  readonly actors: readonly ActorId[];
  readonly bodies: readonly SharedBody[];
}

/** Who takes each stance among positions on one proposition; a stance that nobody takes is left out. */
export function takersOf(index: CaseIndex, taken: readonly Position[]): readonly Takers[] {
  const byStance = groupBy(taken, ({ stance }) => stance);
  return STANCES.flatMap((stance) => {
    const actors = byStance.get(stance)?.map(({ actor }) => actor) ?? [];
    return actors.length === 0 ? [] : [{ stance, actors, bodies: sharedBodies(index, actors) }];
  });
}

const known = new WeakMap<readonly Position[], ReadonlyMap<PropositionId, readonly Takers[]>>();

/** The same for each proposition that somebody takes a stance on: worked out once for the same positions. */
export function takersByProposition(
  index: CaseIndex,
  taken: readonly Position[],
): ReadonlyMap<PropositionId, readonly Takers[]> {
  const takers = known.get(taken) ?? takersOfEach(index, taken);
  known.set(taken, takers);
  return takers;
}

function takersOfEach(
  index: CaseIndex,
  taken: readonly Position[],
): ReadonlyMap<PropositionId, readonly Takers[]> {
  const groups = groupBy(taken, ({ proposition }) => proposition);
  return new Map([...groups].map(([proposition, on]) => [proposition, takersOf(index, on)]));
}
