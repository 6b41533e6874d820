import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { GraphLink } from "../../src/network/graph.ts";
import { nodesOfLinks, strongestLinks } from "../../src/network/strongestLinks.ts";
import { a, networkOf } from "../fixtures/networks.ts";

interface Weighed extends GraphLink {
  readonly weight: number;
}

const link = (from: number, to: number, weight: number): Weighed => ({
  id: `${from}~${to}`,
  source: a(`${from}`),
  target: a(`${to}`),
  rank: 0,
  weight,
});
const weightOf = ({ weight }: Weighed) => weight;
const chain = (count: number, weight: (at: number) => number) =>
  Array.from({ length: count }, (_, at) => link(at % 20, 20 + (at % 19), weight(at)));
const endsOf = (links: readonly GraphLink[]) =>
  new Set(links.flatMap(({ source, target }) => [source, target]));

const anyLinks = fc.array(
  fc
    .tuple(fc.nat(80), fc.nat(80), fc.integer({ min: -4, max: 4 }))
    .map(([from, to, weight]) => link(from, 100 + to, weight)),
  { maxLength: 400 },
);

describe("of many links", () => {
  test("at most 80 between 40 nodes are drawn", () => {
    fc.assert(
      fc.property(anyLinks, (links) => {
        const { links: drawn } = strongestLinks(links, weightOf);
        expect(drawn.length).toBeLessThanOrEqual(80);
        expect(endsOf(drawn).size).toBeLessThanOrEqual(40);
      }),
    );
  });

  test("none that is left out is stronger than one of its kind that is drawn, and only among equals as strong", () => {
    fc.assert(
      fc.property(anyLinks, (links) => {
        const { links: drawn, isAmongEquals } = strongestLinks(links, weightOf);
        const left = links.filter((one) => !drawn.includes(one));
        const isKind = (sign: number) => (one: Weighed) => (one.weight > 0 ? 1 : -1) === sign;
        for (const sign of [1, -1]) {
          const weakest = Math.min(...drawn.filter(isKind(sign)).map((one) => Math.abs(one.weight)));
          const strongest = Math.max(...left.filter(isKind(sign)).map((one) => Math.abs(one.weight)));
          expect(weakest - strongest).toBeGreaterThanOrEqual(isAmongEquals ? 0 : 1);
        }
      }),
    );
  });

  test("the same are drawn in whatever order they come", () => {
    fc.assert(
      fc.property(anyLinks, (links) => {
        const unlike = [...new Map(links.map((one) => [one.id, one])).values()];
        const ids = (some: readonly Weighed[]) => strongestLinks(some, weightOf).links.map(({ id }) => id);
        expect(ids(unlike.toReversed())).toEqual(ids(unlike));
      }),
    );
  });
});

test("few links are all drawn", () => {
  const few = chain(12, (at) => at - 6);
  const { links, isAmongEquals } = strongestLinks(few, weightOf);
  expect(new Set(links)).toEqual(new Set(few));
  expect(isAmongEquals).toBe(false);
});

test("links of one kind have all the room, of two kinds half of it each", () => {
  const many = (sign: number) => chain(200, (at) => sign * (at + 1));
  expect(strongestLinks(many(1), weightOf).links).toHaveLength(80);
  const both = Array.from({ length: 400 }, (_, at) =>
    link(at % 8, 10 + (at % 9), (at < 200 ? 9 : 1) * (at % 2 === 0 ? -1 : 1) * (at + 1)),
  );
  const { links } = strongestLinks(both, weightOf);
  expect(links.filter(({ weight }) => weight > 0)).toHaveLength(40);
  expect(links.filter(({ weight }) => weight < 0)).toHaveLength(40);
});

test("where strength falls links are cut, as long as half of the room is filled", () => {
  const { links, isAmongEquals } = strongestLinks(
    chain(300, (at) => (at < 50 ? 3 : 2)),
    weightOf,
  );
  expect(links).toHaveLength(50);
  expect(isAmongEquals).toBe(false);
});

test("of equally strong links those between nodes with the fewest lines come first", () => {
  const star = Array.from({ length: 200 }, (_, at) => link(0, 100 + at, 1));
  const pairs = Array.from({ length: 10 }, (_, at) => link(900 + at, 800 + at, 1));
  const { links, isAmongEquals } = strongestLinks([...star, ...pairs], weightOf);
  expect(isAmongEquals).toBe(true);
  expect(links).toEqual(expect.arrayContaining(pairs));
});

test("strengths that differ by the rounding of fractions alone are equal", () => {
  const { isAmongEquals } = strongestLinks(
    chain(200, (at) => (at % 2 === 0 ? 0.1 + 0.2 : 0.3)),
    weightOf,
  );
  expect(isAmongEquals).toBe(true);
});

test("each link is weighed a few times only, however many strengths there are", () => {
  const many = chain(1000, (at) => 1 + at);
  let weighed = 0;
  const { links } = strongestLinks(many, (one) => {
    weighed += 1;
    return one.weight;
  });
  expect(links.length).toBeGreaterThan(20);
  expect(weighed).toBeLessThanOrEqual(3 * many.length);
});

test("the nodes that links join keep the order of the network", () => {
  const nodes = networkOf([
    ["3", "new-tax", "support"],
    ["1", "new-tax", "support"],
    ["2", "new-tax", "support"],
  ]).nodes;
  expect(nodesOfLinks(nodes, [link(2, 3, 1)]).map(({ id }) => id)).toEqual([a("3"), a("2")]);
});
