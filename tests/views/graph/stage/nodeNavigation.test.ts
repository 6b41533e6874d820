import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type KeyboardPlace,
  type NodePlaces,
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
const NOWHERE: NodePlaces = new Map();
const start = (some: Network): KeyboardPlace => ({ node: nodesByDegree(some)[0]!, way: [] });
const stroll = (places: NodePlaces, some: Network, from: KeyboardPlace, ...steps: Step[]) =>
  steps.reduce<KeyboardPlace | null>(
    (footing, step) => footing && takeStep(some, footing, step, places),
    from,
  );
const walk = (some: Network, from: KeyboardPlace, ...steps: Step[]) => stroll(NOWHERE, some, from, ...steps);

/** Any places for the nodes of a network. */
const anyPlaces = (some: Network): fc.Arbitrary<NodePlaces> =>
  fc
    .array(fc.record({ x: fc.nat(3), y: fc.nat(3) }), {
      minLength: some.nodes.length,
      maxLength: some.nodes.length,
    })
    .map((places) => new Map(some.nodes.map(({ id }, at) => [id, places[at]!])));

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
    expect(walk(network, eva, "in", "next", "previous")?.node).toBe(p("new-tax"));
  });

  test("in does not go back where it came from", () => {
    expect(walk(network, { node: a("ann"), way: [p("new-tax")] }, "in")?.node).toBe(p("open-data"));
    const deadEnd: KeyboardPlace = { node: p("free-parks"), way: [a("eva")] };
    expect(walk(network, deadEnd, "in")).toEqual(deadEnd);
  });

  test("out leads out of the network where one has not gone in", () => {
    expect(takeStep(network, start(network), "out", NOWHERE)).toBeNull();
  });

  test("out after in returns, whatever steps lie between", () => {
    fc.assert(
      fc.property(anyFooting, ({ some, footing }) => {
        const inside = takeStep(some, footing, "in", NOWHERE)!;
        fc.pre(inside.way.length > footing.way.length);
        for (const between of [[], ["next"], ["last", "previous"]] as const)
          expect(walk(some, inside, ...between, "out")).toEqual(footing);
      }),
    );
  });

  test("next never goes to the left, previous never to the right, and each undoes the other", () => {
    fc.assert(
      fc.property(
        anyFooting.chain((any) => anyPlaces(any.some).map((places) => ({ ...any, places }))),
        ({ some, footing, places }) => {
          const x = (one: KeyboardPlace | null) => places.get(one!.node)!.x;
          const [right, left] = (["next", "previous"] as const).map((step) =>
            stroll(places, some, footing, step),
          );
          expect(x(right!)).toBeGreaterThanOrEqual(x(footing));
          expect(x(left!)).toBeLessThanOrEqual(x(footing));
          const back = (there: KeyboardPlace, step: Step) =>
            there.node === footing.node ? footing : stroll(places, some, there, step);
          expect([back(right!, "previous"), back(left!, "next")]).toEqual([footing, footing]);
        },
      ),
    );
  });

  test("to the right stays at the node that is farthest to the right, and to the left at the leftmost", () => {
    const places = new Map(network.nodes.map(({ id }, at) => [id, { x: -at, y: at }]));
    const [rightmost, leftmost] = [network.nodes[0]!.id, network.nodes.at(-1)!.id];
    const from = (node: KeyboardPlace["node"]) => ({ node, way: [] });
    expect(takeStep(network, from(rightmost), "next", places)).toEqual(from(rightmost));
    expect(takeStep(network, from(leftmost), "previous", places)).toEqual(from(leftmost));
    expect(takeStep(network, from(rightmost), "first", places)?.node).toBe(leftmost);
    expect(takeStep(network, from(leftmost), "last", places)?.node).toBe(rightmost);
  });

  test("reaches every node from the leftmost by next alone", () => {
    fc.assert(
      fc.property(
        anySaid()
          .map(networkOf)
          .filter(({ nodes }) => nodes.length > 0)
          .chain((some) => anyPlaces(some).map((places) => ({ some, places }))),
        ({ some, places }) => {
          const leftmost = takeStep(some, start(some), "first", places)!;
          const reached = some.nodes.map(
            (_, at) => stroll(places, some, leftmost, ...Array<Step>(at).fill("next"))?.node,
          );
          expect(new Set(reached)).toEqual(new Set(some.nodes.map(({ id }) => id)));
        },
      ),
    );
  });

  test("leads back among what is there when the node itself has been filtered away", () => {
    const lost: KeyboardPlace = { node: a("zoe"), way: [] };
    expect(takeStep(network, lost, "next", NOWHERE)?.node).toBe(p("new-tax"));
    expect(takeStep(network, lost, "previous", NOWHERE)?.node).toBe(p("free-parks"));
    expect(takeStep({ nodes: [], links: [] }, lost, "next", NOWHERE)).toEqual(lost);
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
