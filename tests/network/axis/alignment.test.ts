import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { STANCES } from "../../../src/case/statement.ts";
import { indexCase } from "../../../src/case/indexCase.ts";
import { type Alignment, alignment, pullOf } from "../../../src/network/axis/alignment.ts";
import { STANCE_SIGNS } from "../../../src/network/axis/stanceMatrix.ts";
import type { Network, NetworkLink } from "../../../src/network/twoModeNetwork.ts";
import { xinjiangIndex } from "../../fixtures/bundledCases.ts";
import { a, anySaid, networkOf, p, wholeNetwork } from "../../fixtures/networks.ts";
import { syntheticCase } from "../../fixtures/syntheticCase.ts";
import { twoSidesAndABridge } from "../../fixtures/tinyCases.ts";

const real = wholeNetwork(xinjiangIndex());
const synthetic = (seed: number) =>
  wholeNetwork(indexCase(syntheticCase({ statements: 150, actors: 25, propositions: 9, seed })));

const MIRROR = { support: "oppose", oppose: "support", mixed: "mixed", abstain: "abstain" } as const;
const mirrored = ({ nodes, links }: Network): Network => ({
  nodes: nodes.map((node) => ({
    ...node,
    stances: { ...node.stances, support: node.stances.oppose, oppose: node.stances.support },
  })),
  links: links.map((link) => ({ ...link, stance: MIRROR[link.stance] })),
});

/** Where the links of a node draw it, with two more that draw it to the middle. */
const meanPull = (links: readonly NetworkLink[], places: Alignment, far: "source" | "target") =>
  links.reduce((sum, link) => sum + STANCE_SIGNS[link.stance] * (places.get(link[far]) ?? 0), 0) /
  (links.length + 2);

describe("worked out on paper", () => {
  test("two sides stand at the ends, and who agrees with both between", () => {
    const places = alignment(networkOf(twoSidesAndABridge));
    const expected = { ann: -1, bob: -1, cem: 1, dana: 1, eva: 0 };
    for (const [id, place] of Object.entries(expected)) expect(places.get(a(id))).toBeCloseTo(place);
    expect(places.get(p("open-data"))).toBeCloseTo(-1);
    expect(places.get(p("new-tax"))).toBeCloseTo(1);
  });

  test("what only one side says stands nearer the middle than what divides: r of 3r² + 3r = 4", () => {
    const places = alignment(
      networkOf([
        ["ann", "open-data", "support"],
        ["ann", "new-tax", "support"],
        ["bob", "open-data", "oppose"],
      ]),
    );
    const r = (Math.sqrt(57) - 3) / 6;
    expect(places.get(a("ann"))).toBeCloseTo(1);
    expect(places.get(a("bob"))).toBeCloseTo(-r);
    expect(places.get(p("open-data"))).toBeCloseTo(1);
    expect(places.get(p("new-tax"))).toBeCloseTo(r);
  });

  test("who is mixed or abstains stands in the middle", () => {
    const places = alignment(
      networkOf([
        ["ann", "open-data", "support"],
        ["bob", "open-data", "oppose"],
        ["cem", "open-data", "mixed"],
        ["dana", "open-data", "abstain"],
      ]),
    );
    expect(["ann", "bob", "cem", "dana"].map((id) => places.get(a(id)))).toEqual([1, -1, 0, 0]);
  });
});

describe("the alignment axis", () => {
  test("is empty where nothing is contested", () => {
    const tame = [
      ["ann", "open-data", "support"],
      ["bob", "open-data", "mixed"],
      ["ann", "new-tax", "oppose"],
    ] as const;
    expect(alignment(networkOf(tame)).size).toBe(0);
    expect(alignment(networkOf([])).size).toBe(0);
  });

  test("leaves out whom nothing joins to the contested propositions", () => {
    const places = alignment(
      networkOf([
        ...twoSidesAndABridge,
        ["fritz", "free-parks", "support"],
        ["gita", "free-parks", "support"],
      ]),
    );
    expect(places.has(a("fritz"))).toBe(false);
    expect(places.has(p("free-parks"))).toBe(false);
    expect(places.has(a("ann"))).toBe(true);
  });

  test("takes the largest of several contested components", () => {
    const places = alignment(
      networkOf([
        ["fritz", "free-parks", "support"],
        ["gita", "free-parks", "oppose"],
        ...twoSidesAndABridge,
      ]),
    );
    expect(places.has(a("fritz"))).toBe(false);
    expect(places.has(a("ann"))).toBe(true);
  });

  test("reaches from -1 to 1 and to one of them, or is empty", () => {
    fc.assert(
      fc.property(anySaid(), (said) => {
        const places = [...alignment(networkOf(said)).values()].map(Math.abs);
        expect(places.every((place) => place <= 1)).toBe(true);
        expect(places.length === 0 || places.includes(1)).toBe(true);
      }),
    );
  });

  test("has places exactly where something is contested", () => {
    fc.assert(
      fc.property(anySaid(), (said) => {
        const network = networkOf(said);
        const isContested = network.nodes.some(
          ({ kind, stances }) => kind === "proposition" && stances.support > 0 && stances.oppose > 0,
        );
        expect(alignment(network).size > 0).toBe(isContested);
      }),
    );
  });

  test("puts each node where its links draw it, stretched alike for all of a side", () => {
    fc.assert(
      fc.property(
        fc.oneof(anySaid().map(networkOf), fc.integer({ min: 1, max: 50 }).map(synthetic)),
        (network) => {
          const places = alignment(network);
          for (const [near, far] of [
            ["source", "target"],
            ["target", "source"],
          ] as const) {
            const ids = [...new Set(network.links.map((link) => link[near]))].filter((id) => places.has(id));
            const pulls = ids.map((id) =>
              meanPull(
                network.links.filter((link) => link[near] === id),
                places,
                far,
              ),
            );
            const widest = Math.max(0, ...pulls.map(Math.abs)) || 1;
            ids.forEach((id, at) => expect(places.get(id)).toBeCloseTo((pulls[at] ?? 0) / widest, 5));
          }
        },
      ),
    );
  });

  test("has the supporters of the contested proposition with most positions at the positive end", () => {
    for (const network of [real, synthetic(1), synthetic(2), synthetic(3)]) {
      const places = alignment(network);
      const contested = network.nodes.filter(
        ({ kind, stances }) => kind === "proposition" && stances.support > 0 && stances.oppose > 0,
      );
      const weight = ({ stances }: (typeof contested)[number]) =>
        STANCES.reduce((sum, name) => sum + stances[name], 0);
      const most = contested.toSorted(
        (left, right) => weight(right) - weight(left) || (left.id < right.id ? -1 : 1),
      )[0];
      expect(places.get(most!.id)).toBeGreaterThan(0);
    }
  });

  test("does not depend on the order of nodes and links", () => {
    fc.assert(
      fc.property(
        anySaid().chain((said) =>
          fc.tuple(fc.constant(said), fc.shuffledSubarray([...said], { minLength: said.length })),
        ),
        ([said, shuffled]) => {
          const [places, others] = [alignment(networkOf(said)), alignment(networkOf(shuffled))];
          expect(others).toEqual(places);
        },
      ),
    );
  });

  test("keeps propositions and mirrors actors if every stance is turned round", () => {
    for (const network of [networkOf(twoSidesAndABridge), real, synthetic(4), synthetic(5)]) {
      const [places, turned] = [alignment(network), alignment(mirrored(network))];
      expect([...turned.keys()].toSorted()).toEqual([...places.keys()].toSorted());
      for (const [id, place] of places)
        expect(turned.get(id)).toBeCloseTo(id.startsWith("actor/") ? -place : place, 4);
    }
  });
});

describe("pullOf", () => {
  test.each([
    ["support", 0.5],
    ["oppose", -0.5],
    ["mixed", 0],
    ["abstain", 0],
  ] as const)("draws who answers %s to a proposition at 0.5 to %d", (stance, pull) => {
    const [link] = networkOf([["ann", "open-data", stance]]).links;
    expect(pullOf(link!, new Map([[p("open-data"), 0.5]]))).toBeCloseTo(pull);
    expect(pullOf(link!, new Map())).toBeCloseTo(0);
  });
});
