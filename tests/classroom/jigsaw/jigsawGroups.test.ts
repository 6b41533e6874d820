import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Jigsaw, jigsawGroups } from "../../../src/classroom/jigsaw/jigsawGroups.ts";

const ACTORS = ["a", "b", "c", "d", "e", "f", "g", "h"];
const groupsFor = (students: number, actors = 6, seed: string | null = null): Jigsaw<string> => {
  const jigsaw = jigsawGroups(students, ACTORS.slice(0, actors), seed);
  if (jigsaw === null) throw new Error("There should be groups.");
  return jigsaw;
};
const sizes = (groups: readonly (readonly number[])[]) => groups.map(({ length }) => length);
const spread = (groups: readonly (readonly number[])[]) =>
  Math.max(...sizes(groups)) - Math.min(...sizes(groups));

const classes = [fc.integer({ min: 4, max: 999 }), fc.integer({ min: 2, max: 8 }), fc.string()] as const;

describe("a jigsaw for a class of any size", () => {
  test("has every student in one expert group and one home group, whose sizes differ by one at most", () => {
    fc.assert(
      fc.property(...classes, (students, actors, seed) => {
        const { experts, homes } = groupsFor(students, actors, seed);
        const everyone = Array.from({ length: students }, (_, at) => at + 1);
        for (const groups of [experts.map((group) => group.students), homes]) {
          expect(groups.flat().toSorted((one, other) => one - other)).toEqual(everyone);
          expect(spread(groups)).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  test("has an expert on every actor in each home group", () => {
    fc.assert(
      fc.property(...classes, (students, actors, seed) => {
        const { experts, homes, leftOut } = groupsFor(students, actors, seed);
        const actorOf = new Map(experts.flatMap((group) => group.students.map((at) => [at, group.actor])));
        for (const home of homes)
          expect(new Set(home.map((student) => actorOf.get(student))).size).toBe(actors - leftOut.length);
      }),
    );
  });

  test("has 3 to 6 in an expert group, and fewer only in a class of 4 or 5", () => {
    fc.assert(
      fc.property(...classes, (students, actors, seed) => {
        const group = sizes(groupsFor(students, actors, seed).experts.map((expert) => expert.students));
        expect(Math.min(...group)).toBeGreaterThanOrEqual(students < 6 ? 2 : 3);
        expect(Math.max(...group)).toBeLessThanOrEqual(6);
      }),
    );
  });

  test("is the same for the same seed, and another for another", () => {
    expect(groupsFor(30, 6, "9b")).toEqual(groupsFor(30, 6, "9b"));
    expect(groupsFor(30, 6, "9b")).not.toEqual(groupsFor(30, 6, "9c"));
  });

  test("of 30 and six actors has six groups of five, then five of six", () => {
    const { experts, homes, leftOut } = groupsFor(30);
    expect(experts.map(({ actor }) => actor)).toEqual(["a", "b", "c", "d", "e", "f"]);
    expect(sizes(experts.map(({ students }) => students))).toEqual([5, 5, 5, 5, 5, 5]);
    expect(sizes(homes)).toEqual([6, 6, 6, 6, 6]);
    expect(leftOut).toEqual([]);
  });

  test("gives several groups to an actor in a large class, and leaves the last actors out of a small one", () => {
    expect(groupsFor(60).experts.map(({ actor }) => actor)).toEqual([
      ...ACTORS.slice(0, 6),
      ...ACTORS.slice(0, 6),
    ]);
    expect(groupsFor(10).leftOut).toEqual(["d", "e", "f"]);
  });

  test("is none below four students or two actors", () => {
    expect(jigsawGroups(3, ACTORS, null)).toBeNull();
    expect(jigsawGroups(0, ACTORS, null)).toBeNull();
    expect(jigsawGroups(30, ["a"], null)).toBeNull();
    expect(jigsawGroups(30, [], null)).toBeNull();
    expect(groupsFor(4).homes).toHaveLength(2);
  });
});
