import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { STANCES } from "../../src/case/statement.ts";
import { setOf } from "../../src/case/statementSet.ts";
import { positions } from "../../src/network/position.ts";
import { neighbours } from "../../src/network/graph.ts";
import { twoModeNetwork } from "../../src/network/twoModeNetwork.ts";
import { a, anySaid, networkOf, p } from "../fixtures/networks.ts";
import { indexOf, pair, twoSidesAndABridge } from "../fixtures/tinyCases.ts";

describe("twoModeNetwork", () => {
  test("has a node for each who speaks and what is spoken of, and a link for each position", () => {
    const { nodes, links } = networkOf([...pair, ["ann", "open-data", "oppose"]]);
    expect(nodes.map(({ id, statements }) => [id, statements])).toEqual([
      ["actor/ann", 2],
      ["actor/bob", 1],
      ["proposition/open-data", 3],
    ]);
    expect(nodes.at(-1)?.stances).toEqual({ support: 1, oppose: 0, mixed: 1, abstain: 0 });
    expect(links.map(({ id, source, target, stance }) => [id, source, target, stance])).toEqual([
      ["ann/open-data", "actor/ann", "proposition/open-data", "mixed"],
      ["bob/open-data", "actor/bob", "proposition/open-data", "support"],
    ]);
  });

  test("keeps an actor and a proposition of the same id apart", () => {
    const { nodes } = networkOf([["tax", "tax", "support"]]);
    expect(nodes.map(({ id }) => id)).toEqual(["actor/tax", "proposition/tax"]);
  });

  test("leaves out who takes no position among the given", () => {
    const index = indexOf(twoSidesAndABridge);
    const { nodes } = twoModeNetwork(index, positions(index, setOf(10, [8])));
    expect(nodes.map(({ id }) => id)).toEqual(["actor/eva", "proposition/open-data"]);
    expect(twoModeNetwork(index, [])).toEqual({ nodes: [], links: [] });
  });

  test("adds up: statements and positions are counted once on each side", () => {
    fc.assert(
      fc.property(anySaid(), (said) => {
        const { nodes, links } = networkOf(said);
        for (const kind of ["actor", "proposition"] as const) {
          const side = nodes.filter((node) => node.kind === kind);
          expect(side.reduce((sum, { statements }) => sum + statements, 0)).toBe(said.length);
          const taken = side.flatMap(({ stances }) => STANCES.map((stance) => stances[stance]));
          expect(taken.reduce((sum, count) => sum + count, 0)).toBe(links.length);
        }
      }),
    );
  });
});

describe("neighbours", () => {
  test("are the other ends of a node's links", () => {
    const linked = neighbours(networkOf(twoSidesAndABridge));
    expect(linked.get(a("eva"))).toEqual(new Set([p("open-data"), p("new-tax")]));
    expect(linked.get(p("new-tax"))?.size).toBe(5);
    expect(neighbours({ nodes: [], links: [] }).size).toBe(0);
  });
});
