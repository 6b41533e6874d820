import type { ActorId } from "../../case/actor.ts";
import type { Case } from "../../case/case.ts";
import { type Steps, finished, mapOfEach } from "../../case/steps/steps.ts";
import { seededRandom, shuffled } from "../../case/seededRandom.ts";

/** Which letters stand for each actor, A first. Decided by the seed alone, so that the order of the data tells nothing. */
export type StandIns = ReadonlyMap<ActorId, string>;

export function standIns(shown: Pick<Case, "actors">, seed: string | null): StandIns {
  return finished(standInSteps(shown, seed));
}

/** The same step by step. */
export function* standInSteps({ actors }: Pick<Case, "actors">, seed: string | null): Steps<StandIns> {
  const order = shuffled(actors, seededRandom(seed, "names"));
  yield;
  return yield* mapOfEach(order, ({ id }, at) => [id, lettersAt(at)]);
}

/** Without I and O, which by hand look like 1 and 0; so that nobody becomes “Actor AI” either. */
const LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ";

/** A to Z, then AA, AB and on, as columns of a spreadsheet are named. */
export function lettersAt(at: number): string {
  const last = LETTERS.charAt(at % LETTERS.length);
  return at < LETTERS.length ? last : lettersAt(Math.floor(at / LETTERS.length) - 1) + last;
}
