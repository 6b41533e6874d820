import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ActorId } from "../../../src/case/actor.ts";
import { type Comparison, compareActors, positionsOf } from "../../../src/network/axis/compareActors.ts";
import { indexOf } from "../../fixtures/tinyCases.ts";

const ann = "ann" as ActorId;
const bob = "bob" as ActorId;

const said = fc.array(
  fc.tuple(
    fc.constantFrom("ann", "bob", "cem"),
    fc.constantFrom("open-data", "new-tax", "free-parks", "night-buses"),
    fc.constantFrom("support", "oppose", "mixed", "abstain"),
  ),
  { minLength: 1, maxLength: 25 },
);

describe("comparing two actors", () => {
  test("finds where they agree and where they differ", () => {
    const index = indexOf([
      ["ann", "open-data", "support"],
      ["bob", "open-data", "support"],
      ["ann", "new-tax", "support"],
      ["bob", "new-tax", "oppose"],
    ]);
    const { agree, differ } = compareActors(index, ann, bob);
    expect(agree.map(({ proposition }) => proposition)).toEqual(["open-data"]);
    expect(differ.map(({ proposition }) => proposition)).toEqual(["new-tax"]);
  });

  test("compares positions, so support beside oppose differs from support", () => {
    const index = indexOf([
      ["ann", "open-data", "support"],
      ["ann", "open-data", "oppose"],
      ["bob", "open-data", "support"],
    ]);
    const { differ } = compareActors(index, ann, bob);
    expect(differ[0]?.left.stance).toBe("mixed");
    expect(differ[0]?.left.statements).toEqual([0, 1]);
  });

  test("takes silence neither for agreement nor for a middle", () => {
    const index = indexOf([
      ["ann", "open-data", "support"],
      ["bob", "new-tax", "oppose"],
      ["cem", "free-parks", "mixed"],
    ]);
    const comparison = compareActors(index, ann, bob);
    expect(comparison.agree).toEqual([]);
    expect(comparison.differ).toEqual([]);
    expect(comparison.onlyLeft.map(({ proposition }) => proposition)).toEqual(["open-data"]);
    expect(comparison.onlyRight.map(({ proposition }) => proposition)).toEqual(["new-tax"]);
    expect(comparison.bothSilent).toEqual(["free-parks"]);
  });

  test("finds nothing but silence between actors that never speak", () => {
    const index = indexOf([["cem", "open-data", "support"]]);
    expect(compareActors(index, ann, bob)).toEqual({
      agree: [],
      differ: [],
      onlyLeft: [],
      onlyRight: [],
      bothSilent: ["open-data"],
    });
  });

  test("puts every proposition in exactly one list", () => {
    fc.assert(
      fc.property(said, (list) => {
        const index = indexOf(list);
        const all = propositionsOf(compareActors(index, ann, bob));
        expect(all.toSorted()).toEqual(index.case.propositions.map(({ id }) => String(id)).toSorted());
      }),
    );
  });

  test("is the same from both sides, but for the sides", () => {
    fc.assert(
      fc.property(said, (list) => {
        const index = indexOf(list);
        expect(compareActors(index, bob, ann)).toEqual(mirror(compareActors(index, ann, bob)));
      }),
    );
  });

  test("finds an actor in full agreement with itself", () => {
    fc.assert(
      fc.property(said, (list) => {
        const index = indexOf(list);
        const { agree, differ, onlyLeft, onlyRight } = compareActors(index, ann, ann);
        expect(agree).toHaveLength(positionsOf(index, ann).size);
        expect([...differ, ...onlyLeft, ...onlyRight]).toEqual([]);
      }),
    );
  });
});

function propositionsOf({ agree, differ, onlyLeft, onlyRight, bothSilent }: Comparison): string[] {
  return [
    ...[...agree, ...differ, ...onlyLeft, ...onlyRight].map(({ proposition }) => proposition),
    ...bothSilent,
  ];
}

function mirror({ agree, differ, onlyLeft, onlyRight, bothSilent }: Comparison): Comparison {
  const swap = (pairs: Comparison["agree"]) =>
    pairs.map(({ proposition, left, right }) => ({ proposition, left: right, right: left }));
  return { agree: swap(agree), differ: swap(differ), onlyLeft: onlyRight, onlyRight: onlyLeft, bothSilent };
}
