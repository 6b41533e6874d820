import { describe, expect, test } from "vitest";
import { alignAmong, spreadAcross } from "../../../src/network/axis/alignAmong.ts";
import type { NodeId } from "../../../src/network/graph.ts";
import { addressesOf, tiedIndex } from "../../fixtures/addresses.ts";
import { a } from "../../fixtures/networks.ts";

const graph = addressesOf(
  tiedIndex([
    ["ann", "informs", "bob"],
    ["bob", "informs", "cem"],
    ["dana", "informs", "eva"],
  ]),
);
const places = (entries: Readonly<Record<string, number>>) =>
  new Map<NodeId, number>(Object.entries(entries).map(([id, value]) => [a(id), value]));

describe("places across among those one is tied to", () => {
  test("stay where they are for whoever has one", () => {
    const aligned = alignAmong(graph, places({ ann: -1, bob: 0.5, cem: 1 }));
    expect([aligned.get(a("ann")), aligned.get(a("bob")), aligned.get(a("cem"))]).toEqual([-1, 0.5, 1]);
  });

  test("are between them for whoever has none", () => {
    expect(alignAmong(graph, places({ ann: -0.2, cem: 1 })).get(a("bob"))).toBeCloseTo(0.4);
  });

  test("reach along a chain of those who have none", () => {
    const aligned = alignAmong(graph, places({ cem: 0.8 }));
    expect(aligned.get(a("bob"))).toBeCloseTo(0.8, 3);
    expect(aligned.get(a("ann"))).toBeCloseTo(0.8, 3);
  });

  test("are none where nobody around has any", () => {
    const aligned = alignAmong(graph, places({ ann: 1 }));
    expect([aligned.has(a("dana")), aligned.has(a("eva"))]).toEqual([false, false]);
  });
});

describe("spread across", () => {
  test("they keep their order, ends to ends, and leave out whoever has no place", () => {
    const spread = spreadAcross(graph, places({ ann: -1, bob: 0.81, cem: 0.9, dana: 1 }));
    const [ann, bob, cem, dana] = ["ann", "bob", "cem", "dana"].map((id) => spread.get(a(id)) ?? Number.NaN);
    expect(ann).toBe(-1);
    expect(dana).toBe(1);
    expect(bob).toBeLessThan(cem ?? 0);
    expect(cem).toBeLessThan(1);
    expect((cem ?? 0) - (bob ?? 0)).toBeGreaterThan(0.09);
    expect(spread.has(a("eva"))).toBe(false);
  });

  test("equal ones stay equal", () => {
    const spread = spreadAcross(graph, places({ ann: 0.3, bob: 0.3, cem: -1 }));
    expect(spread.get(a("ann"))).toBe(spread.get(a("bob")));
  });

  test("a single one stays on its side", () => {
    expect(spreadAcross(graph, places({ ann: 1 })).get(a("ann"))).toBeGreaterThanOrEqual(-1);
    expect(spreadAcross(graph, new Map()).size).toBe(0);
  });
});
