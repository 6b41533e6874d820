import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { equalRows, areRowsShared } from "../../../src/network/axis/equalRows.ts";
import type { Network } from "../../../src/network/twoModeNetwork.ts";
import { a, anySaid, networkOf } from "../../fixtures/networks.ts";

const actorsIn = ({ nodes }: Network) => nodes.filter((node) => node.kind === "actor");
const groupsIn = (network: Network) =>
  equalRows(actorsIn(network), network).map((group) => group.map(({ id }) => id));

describe("equal rows", () => {
  test("are those of actors who take the same stances on the same propositions, however often", () => {
    const network = networkOf([
      ["ann", "open-data", "support"],
      ["bob", "new-tax", "oppose"],
      ["bob", "open-data", "support"],
      ["cem", "open-data", "support"],
      ["cem", "open-data", "support"],
      ["dana", "open-data", "support"],
      ["dana", "new-tax", "oppose"],
      ["eva", "open-data", "oppose"],
    ]);
    expect(groupsIn(network)).toEqual([[a("ann"), a("cem")], [a("bob"), a("dana")], [a("eva")]]);
  });

  test("tell apart who says less, who says more, and who says it the other way", () => {
    const network = networkOf([
      ["ann", "open-data", "support"],
      ["ann", "new-tax", "oppose"],
      ["bob", "open-data", "support"],
      ["cem", "open-data", "oppose"],
      ["cem", "new-tax", "support"],
      ["dana", "new-tax", "oppose"],
      ["dana", "open-data", "support"],
      ["dana", "night-buses", "mixed"],
    ]);
    expect(groupsIn(network)).toEqual([[a("ann")], [a("bob")], [a("cem")], [a("dana")]]);
  });

  test("are found among some of the actors, in their order", () => {
    const network = networkOf(
      ["ann", "bob", "cem", "dana"].map(
        (id) => [id, "open-data", id === "bob" ? "oppose" : "support"] as const,
      ),
    );
    const some = actorsIn(network).slice(1).toReversed();
    expect(equalRows(some, network).map((group) => group.map(({ id }) => id))).toEqual([
      [a("dana"), a("cem")],
      [a("bob")],
    ]);
  });

  test("hold every actor once, and two together only if every stance of theirs is the same", () => {
    fc.assert(
      fc.property(anySaid(), (said) => {
        const network = networkOf(said);
        const groups = groupsIn(network);
        expect(groups.flat().toSorted()).toEqual(
          actorsIn(network)
            .map(({ id }) => id)
            .toSorted(),
        );
        const stances = (id: string) =>
          network.links
            .filter(({ source }) => source === id)
            .map(({ target, stance }) => `${target} ${stance}`)
            .toSorted();
        const shared = groups.map(([first]) => stances(first!).join());
        expect(new Set(shared).size).toBe(groups.length);
        groups.forEach((group, at) => group.forEach((id) => expect(stances(id).join()).toBe(shared[at])));
      }),
    );
  });
});

test("rows are shared where there are more than 60 actors, unless few of them are shown", () => {
  const many = (count: number) =>
    networkOf(Array.from({ length: count }, (_, at) => [`actor-${at}`, "open-data", "support"] as const));
  expect(areRowsShared(many(60), many(60))).toBe(false);
  expect(areRowsShared(many(61), many(61))).toBe(true);
  expect(areRowsShared(many(61), many(31))).toBe(true);
  expect(areRowsShared(many(61), many(30))).toBe(false);
});
