import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { flowLevels } from "../../../src/network/axis/flowLevels.ts";
import type { NodeId } from "../../../src/network/graph.ts";
import { addressesOf, anyTies, tiedIndex } from "../../fixtures/addresses.ts";
import { a } from "../../fixtures/networks.ts";

type Pair = readonly [string, string];

const levelsOf = (...pairs: Pair[]) =>
  flowLevels(addressesOf(tiedIndex(pairs.map(([from, to]) => [from, "informs", to] as const))));

const rounded = (levels: ReadonlyMap<NodeId, number>, ...ids: string[]) =>
  ids.map((id) => Math.round((levels.get(a(id)) ?? Number.NaN) * 1000) / 1000);

describe("the levels", () => {
  test("go down a step with each link of a chain, from the top to the bottom", () => {
    expect(rounded(levelsOf(["ann", "bob"], ["bob", "cem"]), "ann", "bob", "cem")).toEqual([0, 0.5, 1]);
  });

  test("put whoever addresses one actor right above it, wherever that stands", () => {
    const levels = levelsOf(["ann", "bob"], ["bob", "cem"], ["dana", "cem"]);
    expect(rounded(levels, "dana", "bob")).toEqual([0.5, 0.5]);
  });

  test("are one and the same where links lead round in a circle", () => {
    expect(new Set(rounded(levelsOf(["ann", "bob"], ["bob", "ann"]), "ann", "bob")).size).toBe(1);
    const circle = levelsOf(["ann", "bob"], ["bob", "cem"], ["cem", "ann"]);
    expect(new Set(rounded(circle, "ann", "bob", "cem")).size).toBe(1);
  });

  test("let a part that nothing joins to the rest end where the deepest part ends", () => {
    const levels = levelsOf(["ann", "bob"], ["bob", "cem"], ["dana", "eva"]);
    expect(rounded(levels, "dana", "eva")).toEqual([0.5, 1]);
  });

  test("are none where there is no link, and pass over whoever addresses itself", () => {
    expect(levelsOf().size).toBe(0);
    expect(levelsOf(["ann", "ann"]).size).toBe(0);
  });
});

test("the levels balance: at every node the links lead on the whole one step down", () => {
  fc.assert(
    fc.property(anyTies, (ties) => {
      const network = addressesOf(tiedIndex(ties));
      const levels = flowLevels(network);
      const proper = network.links.filter(({ source, target }) => source !== target);
      const at = (id: NodeId) => levels.get(id) ?? Number.NaN;
      const values = [...levels.values()];
      expect(values.every((value) => value >= 0 && value <= 1 + 1e-9)).toBe(true);
      // A step is as high at one node as at any other.
      const steps = [...levels.keys()].map((id) => {
        const out = proper.filter(({ source }) => source === id);
        const into = proper.filter(({ target }) => target === id);
        const pull =
          out.reduce((sum, { target }) => sum + at(target) - at(id), 0) -
          into.reduce((sum, { source }) => sum + at(id) - at(source), 0);
        const wanted = out.length - into.length;
        return { pull, wanted };
      });
      const tall = steps.find(({ wanted }) => wanted !== 0);
      const step = tall === undefined ? 0 : tall.pull / tall.wanted;
      for (const { pull, wanted } of steps) expect(pull).toBeCloseTo(wanted * step, 5);
    }),
  );
});

test("the order of the links makes no difference", () => {
  fc.assert(
    fc.property(anyTies, (ties) => {
      const network = addressesOf(tiedIndex(ties));
      const reversed = flowLevels({ ...network, links: network.links.toReversed() });
      const levels = flowLevels(network);
      expect(reversed.size).toBe(levels.size);
      for (const [id, level] of levels) expect(reversed.get(id)).toBe(level);
    }),
  );
});
