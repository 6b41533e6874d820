import type { ActorId } from "../../case/actor.ts";
import type { CaseIndex } from "../../case/caseIndex.ts";
import type { PropositionId } from "../../case/proposition.ts";
import { STANCES, type Stance } from "../../case/statement.ts";
import { type Steps, finished } from "../../case/steps/steps.ts";
import { groupBy } from "../groupBy.ts";
import type { Position } from "../position.ts";
import { byPropositionSteps } from "./byProposition.ts";
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

type Takings = ReadonlyMap<PropositionId, readonly Takers[]>;

const known = new WeakMap<readonly Position[], Takings>();

/** The same for each proposition that somebody takes a stance on: worked out once for the same positions. */
export function takersByProposition(index: CaseIndex, taken: readonly Position[]): Takings {
  return finished(takerSteps(index, taken));
}

/** The same step by step: a proposition in each. */
export function* takerSteps(index: CaseIndex, taken: readonly Position[]): Steps<Takings> {
  const takers = known.get(taken) ?? (yield* takersOfEach(index, taken));
  known.set(taken, takers);
  return takers;
}

function* takersOfEach(index: CaseIndex, taken: readonly Position[]): Steps<Takings> {
  const takers = new Map<PropositionId, readonly Takers[]>();
  for (const [proposition, on] of yield* byPropositionSteps(taken)) {
    takers.set(proposition, takersOf(index, on));
    yield;
  }
  return takers;
}
