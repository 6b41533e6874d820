import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type KeyboardPlace,
  type Step,
  findByLetters,
  linkedNodes,
  nodeLabel,
  nodesByDegree,
  takeStep,
} from "../../../../src/views/graph/stage/nodeNavigation.ts";
import { linkBetween, neighbours } from "../../../../src/network/graph.ts";
import type { Network } from "../../../../src/network/twoModeNetwork.ts";
import { addressesOf, tiedIndex } from "../../../fixtures/addresses.ts";
import { xinjiangIndex } from "../../../fixtures/bundledCases.ts";
import { a, anySaid, networkOf, p, wholeNetwork } from "../../../fixtures/networks.ts";
import { twoSidesAndABridge } from "../../../fixtures/tinyCases.ts";

const network = networkOf([...twoSidesAndABridge, ["eva", "free-parks", "oppose"]]);
const start = (some: Network): KeyboardPlace => ({ node: nodesByDegree(some)[0]!, way: [] });
const walk = (some: Network, from: KeyboardPlace, ...steps: Step[]) =>
  steps.reduce<KeyboardPlace | null>((footing, step) => footing && takeStep(some, footing, step), from);

/** A network of at least one node, and somebody who has taken any steps in it. */
const anyFooting = fc
  .record({
    some: anySaid().map(networkOf),
    steps: fc.array(fc.constantFrom<Step>("next", "previous", "in", "first", "last"), { maxLength: 6 }),
  })
  .filter(({ some }) => some.nodes.length > 0)
  .map(({ some, steps }) => ({ some, footing: walk(some, start(some), ...steps)! }));

describe("the order of nodes", () => {
  test("is by links, then by name", () => {
    expect(nodesByDegree(network)).toEqual([
      p("new-tax"),
      p("open-data"),
      a("eva"),
      a("ann"),
      a("bob"),
      a("cem"),
      a("dana"),
      p("free-parks"),
    ]);
    expect(nodesByDegree({ nodes: [], links: [] })).toEqual([]);
  });

  test("holds every node once", () => {
    const real = wholeNetwork(xinjiangIndex());
    expect([...nodesByDegree(real)].toSorted()).toEqual(real.nodes.map(({ id }) => id).toSorted());
  });
});

describe("what a node is linked with", () => {
  test("comes by stance, then by name", () => {
    expect(linkedNodes(network, a("eva"))).toEqual([p("new-tax"), p("open-data"), p("free-parks")]);
    expect(linkedNodes(network, p("new-tax"))).toEqual([a("cem"), a("dana"), a("eva"), a("ann"), a("bob")]);
  });

  test("is exactly its neighbours", () => {
    fc.assert(
      fc.property(anySaid(), (said) => {
        const some = networkOf(said);
        for (const [id, others] of neighbours(some))
          expect([...linkedNodes(some, id)].toSorted()).toEqual([...others].toSorted());
      }),
    );
  });
});

describe("a step", () => {
  test("in goes to the first neighbour, and next goes on among the others", () => {
    const eva: KeyboardPlace = { node: a("eva"), way: [] };
    expect(walk(network, eva, "in")).toEqual({ node: p("new-tax"), way: [a("eva")] });
    expect(walk(network, eva, "in", "next", "next")?.node).toBe(p("free-parks"));
    expect(walk(network, eva, "in", "previous")?.node).toBe(p("free-parks"));
  });

  test("in does not go back where it came from", () => {
    expect(walk(network, { node: a("ann"), way: [p("new-tax")] }, "in")?.node).toBe(p("open-data"));
    const deadEnd: KeyboardPlace = { node: p("free-parks"), way: [a("eva")] };
    expect(walk(network, deadEnd, "in")).toEqual(deadEnd);
  });

  test("out leads out of the network where one has not gone in", () => {
    expect(takeStep(network, start(network), "out")).toBeNull();
  });

  test("out after in returns, whatever steps lie between", () => {
    fc.assert(
      fc.property(anyFooting, ({ some, footing }) => {
        const inside = takeStep(some, footing, "in")!;
        fc.pre(inside.way.length > footing.way.length);
        for (const between of [[], ["next"], ["last", "previous"]] as const)
          expect(walk(some, inside, ...between, "out")).toEqual(footing);
      }),
    );
  });

  test("next and previous undo each other, and next comes round again", () => {
    fc.assert(
      fc.property(anyFooting, ({ some, footing }) => {
        expect(walk(some, footing, "next", "previous")).toEqual(footing);
        expect(walk(some, footing, "previous", "next")).toEqual(footing);
        const from = footing.way.at(-1);
        const siblings = from === undefined ? nodesByDegree(some) : linkedNodes(some, from);
        expect(walk(some, footing, ...siblings.map(() => "next" as const))).toEqual(footing);
        expect(walk(some, footing, "first", "previous")).toEqual(walk(some, footing, "last"));
      }),
    );
  });

  test("reaches every node by next alone", () => {
    fc.assert(
      fc.property(anySaid(), (said) => {
        const some = networkOf(said);
        fc.pre(some.nodes.length > 0);
        const reached = some.nodes.map(
          (_, at) => walk(some, start(some), ...Array<Step>(at).fill("next"))?.node,
        );
        expect(new Set(reached)).toEqual(new Set(some.nodes.map(({ id }) => id)));
      }),
    );
  });

  test("leads back among what is there when the node itself has been filtered away", () => {
    const lost: KeyboardPlace = { node: a("zoe"), way: [] };
    expect(takeStep(network, lost, "next")?.node).toBe(p("new-tax"));
    expect(takeStep(network, lost, "previous")?.node).toBe(p("free-parks"));
    expect(takeStep({ nodes: [], links: [] }, lost, "next")).toEqual(lost);
  });
});

describe("letters", () => {
  test("lead to the next name that begins with them", () => {
    expect(findByLetters(network, p("new-tax"), "d")).toBe(a("dana"));
    expect(findByLetters(network, p("new-tax"), "O")).toBe(p("open-data"));
    expect(findByLetters(network, p("new-tax"), "x")).toBeNull();
  });

  test("typed on stay with the name that they still fit", () => {
    const said = [
      ["anna", "tax", "support"],
      ["annika", "tax", "support"],
    ] as const;
    const some = networkOf(said);
    expect(findByLetters(some, a("anna"), "a")).toBe(a("annika"));
    expect(findByLetters(some, a("annika"), "a")).toBe(a("anna"));
    expect(findByLetters(some, a("anna"), "an")).toBe(a("anna"));
    expect(findByLetters(some, a("anna"), "anni")).toBe(a("annika"));
  });

  test("find every node by its whole name", () => {
    for (const node of network.nodes)
      expect(findByLetters(network, start(network).node, nodeLabel(node))).toBe(node.id);
  });
});

test("two nodes with a link each way are gone through once, and each way has its own link", () => {
  const both = addressesOf(
    tiedIndex([
      ["ann", "informs", "bob"],
      ["bob", "informs", "ann"],
      ["bob", "informs", "cem"],
    ]),
  );
  expect(linkedNodes(both, a("bob"))).toEqual([a("ann"), a("cem")]);
  expect(linkBetween(both, a("bob"), a("ann"))?.id).toBe("address/bob/ann");
  expect(linkBetween(both, a("ann"), a("bob"))?.id).toBe("address/ann/bob");
  expect(linkBetween(both, a("cem"), a("bob"))?.id).toBe("address/bob/cem");
  expect(linkBetween(both, a("ann"), a("cem"))).toBeUndefined();
});
