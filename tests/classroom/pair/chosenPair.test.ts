import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ActorId } from "../../../src/case/actor.ts";
import { chosenActors } from "../../../src/classroom/choose/chosenActors.ts";
import { chosenPair, withPair } from "../../../src/classroom/pair/chosenPair.ts";
import { compareActors } from "../../../src/network/axis/compareActors.ts";
import { anyIndex } from "../../fixtures/randomCases.ts";
import { indexOf, twoSidesAndABridge } from "../../fixtures/tinyCases.ts";

const index = indexOf(twoSidesAndABridge);
const ids = (names: string[]) => names as ActorId[];
const idsOf = (...actors: string[]) => {
  const { left, right } = chosenPair(index, { actors: ids(actors) });
  return [left?.id, right?.id];
};

describe("the pair to compare", () => {
  test("is the first two that are chosen, in the order in which they are", () => {
    expect(idsOf("eva", "bob", "ann")).toEqual(["eva", "bob"]);
  });

  test("is, if nobody chose, the two of the most heard who differ most", () => {
    expect(idsOf()).toEqual(["ann", "cem"]);
  });

  test("is for one that is chosen completed by who differs most from it", () => {
    expect(idsOf("dana")).toEqual(["dana", "ann"]);
  });

  test("is never an actor with itself, and leaves out who is not in the case", () => {
    expect(idsOf("dana", "dana")).toEqual(["dana", "ann"]);
    expect(idsOf("nobody", "bob", "eva")).toEqual(["bob", "eva"]);
  });

  test("lacks who is not there in a case of one actor, or of none", () => {
    const alone = chosenPair(indexOf([["ann", "open-data", "support"]]), { actors: [] });
    expect([alone.left?.id, alone.right]).toEqual(["ann", undefined]);
    expect(chosenPair(indexOf([]), { actors: [] })).toEqual({ left: undefined, right: undefined });
  });

  test("differs on as many propositions as any two of the most heard do", () => {
    fc.assert(
      fc.property(anyIndex, (any) => {
        const heard = chosenActors(any, { actors: [] });
        const { left, right } = chosenPair(any, { actors: [] });
        fc.pre(left !== undefined && right !== undefined);
        const differOf = (one: ActorId, other: ActorId) => compareActors(any, one, other).differ.length;
        const all = heard.flatMap((one) => heard.map((other) => differOf(one.id, other.id)));
        expect(left).not.toBe(right);
        expect(differOf(left.id, right.id)).toBe(Math.max(...all));
      }),
    );
  });
});

test("a new pair stands in front of the other actors that are chosen, each once", () => {
  const pairOf = (chosen: string[]) => withPair(ids(chosen), ...(ids(["x", "y"]) as [ActorId, ActorId]));
  expect(pairOf([])).toEqual(["x", "y"]);
  expect(pairOf(["a", "b", "c"])).toEqual(["x", "y", "c"]);
  expect(pairOf(["x", "b", "y", "c"])).toEqual(["x", "y", "c"]);
});
