import { describe, expect, test } from "vitest";
import { maskNodes } from "../../../src/network/layout/maskNodes.ts";
import type { NodeId } from "../../../src/network/graph.ts";
import { wholeNetwork } from "../../fixtures/networks.ts";
import { xinjiangIndex } from "../../fixtures/bundledCases.ts";

const whole = wholeNetwork(xinjiangIndex());
const mask = maskNodes(whole);
const masked = mask.graph(whole);
const idsOf = ({ nodes }: typeof whole) => nodes.map(({ id }) => id);

describe("the ids of marks without names", () => {
  test("are numbers, each once, of actors and of propositions", () => {
    expect(new Set(idsOf(masked)).size).toBe(whole.nodes.length);
    for (const id of idsOf(masked)) expect(id).toMatch(/^(?:actor|proposition)\/\d+$/);
    for (const { id } of masked.links) expect(id).toMatch(/^actor\/\d+ proposition\/\d+$/);
  });

  test("are in the order of the nodes' own, so that a layout breaks ties as before", () => {
    const order = (ids: readonly NodeId[]) =>
      ids.map((_, at) => at).toSorted((one, other) => (ids[one]! < ids[other]! ? -1 : 1));
    expect(order(idsOf(masked))).toEqual(order(idsOf(whole)));
  });

  test("join the same nodes", () => {
    expect(masked.links.map(({ source }) => idsOf(masked).indexOf(source))).toEqual(
      whole.links.map(({ source }) => idsOf(whole).indexOf(source)),
    );
  });

  test("go with what is known of each node, and with what is pinned", () => {
    const [first] = whole.nodes;
    const at = idsOf(masked)[0]!;
    expect(mask.byNode(new Map([[first!.id, 0.5]])).get(at)).toBe(0.5);
    expect(mask.pins([{ node: first!.id, x: 1, y: 2 }])).toEqual([{ node: at, x: 1, y: 2 }]);
  });

  test("are counted from one on; what is not masked has no number", () => {
    expect(
      idsOf(masked)
        .map(mask.numberOf)
        .toSorted((one, other) => one - other),
    ).toEqual(whole.nodes.map((_, at) => at + 1));
    expect(mask.numberOf("actor/nobody" as NodeId)).toBe(0);
  });
});
