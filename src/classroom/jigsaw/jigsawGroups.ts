import { seededRandom, shuffled } from "../../case/seededRandom.ts";

/** Students who read the card of one actor together, as numbers from 1. */
export interface ExpertGroup<Actor> {
  readonly actor: Actor;
  readonly students: readonly number[];
}

export interface Jigsaw<Actor> {
  readonly experts: readonly ExpertGroup<Actor>[];
  /** The groups that meet afterwards, each with an expert on every actor that has a group. */
  readonly homes: readonly (readonly number[])[];
  /** The actors that a small class has no group for: the last of those given. */
  readonly leftOut: readonly Actor[];
}

export const FEWEST_STUDENTS = 4;
const FEWEST_ACTORS = 2;
const FEWEST_IN_GROUP = 3;
const MOST_IN_GROUP = 6;

/**
 * Expert groups and home groups for a class of any size from 4, two actors or more; null for less. Every student is in
 * one of either, and their sizes differ by one at most. Expert groups have 3 to 6 students, in a class of 4 or 5 also 2;
 * a large class has several groups on each actor. The students are dealt in rows, one to each actor, so that a row with
 * one more student here and there makes a home group. Source: Aronson, The Jigsaw Classroom, 1978.
 */
export function jigsawGroups<Actor>(
  students: number,
  actors: readonly Actor[],
  seed: string | null,
): Jigsaw<Actor> | null {
  if (students < FEWEST_STUDENTS || actors.length < FEWEST_ACTORS) return null;
  const used = actors.slice(0, Math.max(FEWEST_ACTORS, Math.floor(students / FEWEST_IN_GROUP)));
  const rounds = Math.ceil(students / (used.length * MOST_IN_GROUP));
  const homes = Math.floor(students / used.length);
  const numbers = Array.from({ length: students }, (_, at) => at + 1);
  const dealt = shuffled(numbers, seededRandom(seed, "jigsaw"));
  const experts = groupBy(dealt, used.length * rounds, (place) => place % (used.length * rounds));
  return {
    experts: experts.flatMap((members, at) => expertGroup(used[at % used.length], members)),
    homes: groupBy(dealt, homes, (place) => homeOf(place, used.length, homes)),
    leftOut: actors.slice(used.length),
  };
}

/** Whole rows make a home group each; those who are left over join one each. */
function homeOf(place: number, row: number, homes: number): number {
  return place < row * homes ? Math.floor(place / row) : (place - row * homes) % homes;
}

function groupBy(
  dealt: readonly number[],
  count: number,
  groupOf: (place: number) => number,
): readonly (readonly number[])[] {
  const groups = Array.from({ length: count }, (): number[] => []);
  dealt.forEach((student, place) => groups[groupOf(place)]?.push(student));
  return groups.map((group) => group.toSorted((one, other) => one - other));
}

function expertGroup<Actor>(
  actor: Actor | undefined,
  students: readonly number[],
): readonly ExpertGroup<Actor>[] {
  return actor === undefined ? [] : [{ actor, students }];
}
