import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { linkComponents } from "../../src/network/linkComponents.ts";
import { anySaid, networkOf } from "../fixtures/networks.ts";

const componentsOf = (said: Parameters<typeof networkOf>[0]) =>
  linkComponents(networkOf(said).links).map((component) => component.map(({ id }) => id));

describe("linkComponents", () => {
  test("are parted where nothing joins them", () => {
    expect(
      componentsOf([
        ["ann", "open-data", "support"],
        ["bob", "new-tax", "support"],
        ["cem", "open-data", "oppose"],
      ]),
    ).toEqual([["ann/open-data", "cem/open-data"], ["bob/new-tax"]]);
    expect(linkComponents([])).toEqual([]);
  });

  test("become one when a late link joins them", () => {
    expect(
      componentsOf([
        ["ann", "open-data", "support"],
        ["bob", "new-tax", "support"],
        ["ann", "new-tax", "mixed"],
      ]),
    ).toHaveLength(1);
  });

  test("hold each link once, share no node, and cannot be parted further", () => {
    fc.assert(
      fc.property(anySaid(8), (said) => {
        const { links } = networkOf(said);
        const components = linkComponents(links);
        expect(
          components
            .flat()
            .map(({ id }) => id)
            .toSorted(),
        ).toEqual(links.map(({ id }) => id).toSorted());
        const nodes = components.map(
          (part) => new Set(part.flatMap(({ source, target }) => [source, target])),
        );
        expect(nodes.reduce((sum, { size }) => sum + size, 0)).toBe(
          new Set(nodes.flatMap((set) => [...set])).size,
        );
        for (const [at, component] of components.entries()) {
          const reached = new Set([component[0]?.source]);
          for (const _ of component)
            for (const { source, target } of component)
              if (reached.has(source) || reached.has(target)) reached.add(source).add(target);
          expect(reached.size).toBe(nodes[at]?.size);
        }
      }),
    );
  });
});
