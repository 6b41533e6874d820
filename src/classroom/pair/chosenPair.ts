import type { Actor, ActorId } from "../../case/actor.ts";
import type { CaseIndex } from "../../case/caseIndex.ts";
import { compareActors } from "../../network/axis/compareActors.ts";
import type { Display } from "../../store/explorerState.ts";
import { chosenActors } from "../choose/chosenActors.ts";

/** Two actors to compare, as far as the case has them. */
export interface ChosenPair {
  readonly left: Actor | undefined;
  readonly right: Actor | undefined;
}

/**
 * Whom to compare: the first two that are chosen; for whom is not chosen, the one of the most heard who differs most, on
 * the most propositions and then on the largest share of what both speak on. Never an actor with itself.
 */
export function chosenPair(index: CaseIndex, { actors }: Pick<Display, "actors">): ChosenPair {
  const [left, right] = [...new Set(actors)].flatMap((id) => index.actors.get(id) ?? []);
  if (left === undefined) return mostDifferent(index);
  return { left, right: right ?? oddsWith(index, left, mostHeard(index)) };
}

/** The chosen actors with the pair in front, and the others of them behind. */
export function withPair(actors: readonly ActorId[], left: ActorId, right: ActorId): readonly ActorId[] {
  const before = new Set(actors.slice(0, 2));
  return [left, right, ...actors.filter((id) => !before.has(id) && id !== left && id !== right)];
}

function mostDifferent(index: CaseIndex): ChosenPair {
  const heard = mostHeard(index);
  const pairs = heard.flatMap((left, at) =>
    heard.slice(at + 1).map((right) => ({ left, right, odds: oddsOf(index, left, right) })),
  );
  const [first] = pairs.toSorted((one, other) => other.odds - one.odds);
  return first ?? { left: heard[0], right: undefined };
}

function oddsWith(index: CaseIndex, actor: Actor, among: readonly Actor[]): Actor | undefined {
  const others = among.filter((other) => other !== actor);
  const oddsOfOther = new Map(others.map((other) => [other, oddsOf(index, actor, other)]));
  return others.toSorted((one, other) => (oddsOfOther.get(other) ?? 0) - (oddsOfOther.get(one) ?? 0))[0];
}

/** Whole numbers count the propositions on which two differ; the fraction, below one, is the share of those that both speak on. */
function oddsOf(index: CaseIndex, left: Actor, right: Actor): number {
  const { agree, differ } = compareActors(index, left.id, right.id);
  return differ.length + differ.length / (agree.length + differ.length + 1);
}

function mostHeard(index: CaseIndex): readonly Actor[] {
  return chosenActors(index, { actors: [] });
}
