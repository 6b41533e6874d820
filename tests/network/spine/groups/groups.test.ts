import { describe, expect, test } from "vitest";
import { statementsByActor } from "../../../../src/network/spine/groups/activity.ts";
import { axisOrder } from "../../../../src/network/spine/groups/axisOrder.ts";
import { chooseGroups } from "../../../../src/network/spine/groups/chooseGroups.ts";
import { cutRange } from "../../../../src/network/spine/groups/cutRange.ts";
import { groupIdOf, rangeOfGroup } from "../../../../src/network/spine/groups/groupId.ts";
import { aSpineCase, madeUpDebate } from "../../../fixtures/spineCases.ts";

const said = aSpineCase({
  actors: [0.9, null, -0.5, 0.9, -0.6, 0.1, null],
  propositions: [0],
  themes: 1,
  said: [],
});
const order = axisOrder(said);

test("the order along the axis and what each actor said are worked out once for a case", () => {
  expect(axisOrder(said)).toBe(order);
  expect(statementsByActor(said)).toBe(statementsByActor(said));
});
const all = { from: 0, to: order.placed };

describe("the order of the axis", () => {
  test("puts equals in the order of their ids, and those without a place last", () => {
    expect([...order.actors]).toEqual([4, 2, 5, 0, 3, 1, 6]);
    expect(order.placed).toBe(5);
  });
});

describe("cutRange", () => {
  test("cuts where neighbours differ most", () => {
    expect(cutRange(order, all, 2)).toEqual([
      { from: 0, to: 3 },
      { from: 3, to: 5 },
    ]);
    expect(cutRange(order, all, 3)).toEqual([
      { from: 0, to: 2 },
      { from: 2, to: 3 },
      { from: 3, to: 5 },
    ]);
  });

  test("makes fewer groups where actors stand at one place", () => {
    expect(cutRange(order, { from: 3, to: 5 }, 2)).toEqual([{ from: 3, to: 5 }]);
    expect(cutRange(order, all, 9)).toHaveLength(4);
  });

  test("keeps every boundary of fewer groups when it makes more", () => {
    const debate = axisOrder(madeUpDebate(300, 20));
    const edges = (count: number) => cutRange(debate, { from: 0, to: 300 }, count).map(({ from }) => from);
    for (let count = 2; count < 12; count += 1)
      expect(edges(count + 1)).toEqual(expect.arrayContaining(edges(count)));
  });
});

describe("the name of a group", () => {
  test("is its actors at both ends, and leads back to it", () => {
    const id = groupIdOf(said, order, { from: 1, to: 5 });
    expect(id).toBe("a00002..a00003");
    expect(rangeOfGroup(said, order, id)).toEqual({ from: 1, to: 5 });
  });

  test("means the same by any actors at its ends, in either order, as while their names are hidden", () => {
    for (const id of ["a00002..a00000", "a00003..a00002"] as const)
      expect(rangeOfGroup(said, order, id)).toEqual({ from: 1, to: 5 });
    expect(rangeOfGroup(said, order, "a00006..a00001")).toEqual({ from: 5, to: 7 });
    expect(rangeOfGroup(said, order, "a00006..a00006")).toEqual({ from: 5, to: 7 });
  });

  test("means nothing where the case has no such actors, or one has no place", () => {
    for (const id of ["a00002..nobody", "a00002..a00001", "a00001..a00002", ".."] as const)
      expect(rangeOfGroup(said, order, id)).toBeNull();
  });
});

describe("chooseGroups", () => {
  const debate = madeUpDebate(500, 50);
  const axis = axisOrder(debate);
  const count = (width: number, budget: number, isOpened = false) =>
    chooseGroups(debate, axis, { from: 0, to: 500 }, { width, budget, isOpened }).length;

  test("makes as many as the width can name, at most nine", () => {
    expect(count(1280, 10_000)).toBe(9);
    expect(count(740, 10_000)).toBe(7);
  });

  test("makes fewer while ribbons would carry too little, yet not too few", () => {
    expect(count(1280, 24)).toBe(5);
    expect(count(1280, 24, true)).toBe(3);
    expect(count(480, 24)).toBe(3);
  });
});
