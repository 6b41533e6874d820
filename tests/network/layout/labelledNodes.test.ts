import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { NodeId } from "../../../src/network/graph.ts";
import { MOST_LABELLED, labelledNodes } from "../../../src/network/layout/labelledNodes.ts";
import { networkOf, wholeNetwork } from "../../fixtures/networks.ts";
import { xinjiangIndex } from "../../fixtures/bundledCases.ts";

const idOf = (at: number) => `p${String(at).padStart(2, "0")}`;
/** Actors a00, a01, …: each takes a stance on the first propositions, one fewer than the actor before. */
const stairs = (actors: number) =>
  networkOf(
    Array.from({ length: actors }, (_, at) =>
      Array.from(
        { length: actors - at },
        (_unused, on) => [`a${String(at).padStart(2, "0")}`, idOf(on), "support"] as const,
      ),
    ).flat(),
  );
const chosen = (
  network: Parameters<typeof labelledNodes>[0],
  selected: Parameters<typeof labelledNodes>[1],
) => [...labelledNodes(network, selected)];

describe("the nodes that have labels on a projector", () => {
  test("are, of each kind, the most connected", () => {
    const labelled = chosen(stairs(14), null);
    expect(labelled.filter((id) => id.startsWith("actor/"))).toEqual(
      [0, 1, 2, 3, 4, 5].map((at) => `actor/a0${at}`),
    );
    expect(labelled.filter((id) => id.startsWith("proposition/"))).toEqual(
      [0, 1, 2, 3, 4, 5].map((at) => `proposition/p0${at}`),
    );
  });

  test("are all of them where there are few, and none of an empty network", () => {
    expect(labelledNodes(stairs(3), null).size).toBe(6);
    expect(labelledNodes({ nodes: [], links: [] }, null).size).toBe(0);
  });

  test("are more of one kind where the other has few", () => {
    const oneProposition = networkOf(
      Array.from({ length: 20 }, (_, at) => [`a${String(at).padStart(2, "0")}`, "p", "support"] as const),
    );
    const labelled = chosen(oneProposition, null);
    expect(labelled).toHaveLength(MOST_LABELLED);
    expect(labelled).toContain("proposition/p");
  });

  test("are what is selected and the most connected of its neighbours", () => {
    const labelled = chosen(stairs(14), { node: "actor/a00" as NodeId });
    expect(labelled).toHaveLength(MOST_LABELLED);
    expect(labelled[0]).toBe("actor/a00");
    expect(labelled.slice(1)).toEqual(Array.from({ length: 11 }, (_, at) => `proposition/${idOf(at)}`));
  });

  test("are the two ends of a selected link", () => {
    const network = stairs(14);
    expect(chosen(network, { link: "a13/p00" })).toEqual(["actor/a13", "proposition/p00"]);
  });

  test("are as if nothing were selected where that is not shown", () => {
    const network = stairs(14);
    expect(chosen(network, { node: "actor/nobody" as NodeId })).toEqual(chosen(network, null));
    expect(chosen(network, { link: "nobody/nothing" })).toEqual(chosen(network, null));
  });

  test("are at most twelve, with whatever is selected among them, and the same each time", () => {
    const network = wholeNetwork(xinjiangIndex());
    fc.assert(
      fc.property(fc.constantFrom(...network.nodes), ({ id }) => {
        const labelled = chosen(network, { node: id });
        expect(labelled.length).toBeLessThanOrEqual(MOST_LABELLED);
        expect(labelled).toContain(id);
        expect(chosen(network, { node: id })).toEqual(labelled);
      }),
    );
  });
});
