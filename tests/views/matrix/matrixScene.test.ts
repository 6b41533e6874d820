import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Network } from "../../../src/network/twoModeNetwork.ts";
import { alignment } from "../../../src/network/axis/alignment.ts";
import { matrixScene } from "../../../src/views/matrix/matrixScene.ts";
import { cityCase } from "../../controls/renderWithStore.tsx";
import { anySaid, networkOf, wholeNetwork } from "../../fixtures/networks.ts";
import { shown } from "../drawing.tsx";

const compare = (left: string, right: string) => left.localeCompare(right, "en");

const sceneOf = (network: Network, order: "alignment" | "theme" = "alignment") =>
  matrixScene({
    network,
    alignment: alignment(network),
    themes: cityCase().case.themes,
    order,
    compare,
  });

const filledIn = (network: Network) =>
  sceneOf(network).rows.flatMap(({ cells }) => cells.flatMap((link) => link?.id ?? []));

describe("the matrix of a network", () => {
  test("has every position in exactly one cell, and silence in all others", () => {
    fc.assert(
      fc.property(anySaid(), (said) => {
        const network = networkOf(said);
        const { rows, columns } = sceneOf(network);
        const cells = rows.flatMap((row) => row.cells);
        expect(cells).toHaveLength(rows.length * columns.length);
        expect(filledIn(network).toSorted()).toEqual(network.links.map(({ id }) => id).toSorted());
        for (const { node, cells: own } of rows)
          own.forEach((link, at) => {
            if (link === null) return;
            expect([link.source, link.target]).toEqual([node.id, columns[at]?.node.id]);
          });
      }),
    );
  });

  test("does not depend on the order of nodes and links", () => {
    fc.assert(
      fc.property(anySaid(), (said) => {
        const { nodes, links } = networkOf(said);
        const turned = { nodes: nodes.toReversed(), links: links.toReversed() };
        const [one, other] = [sceneOf({ nodes, links }), sceneOf(turned)];
        expect(other.rows).toEqual(one.rows);
        expect(other.columns).toEqual(one.columns);
      }),
    );
  });

  test("keeps the order of the whole case under any filter", () => {
    const index = cityCase();
    const scene = (search: string) => {
      const { network, alignment: places } = shown({ index, search });
      return matrixScene({
        network,
        alignment: places,
        themes: index.case.themes,
        order: "alignment",
        compare,
      }).rows.map(({ node }) => node.id);
    };
    const whole = scene("");
    for (const search of ["?stance=oppose", "?stance=support", "?kind=person,unnamed"]) {
      const part = scene(search);
      expect(part.length).toBeGreaterThan(0);
      expect(part).toEqual(whole.filter((id) => part.includes(id)));
    }
  });

  test("measures each column's bar by the longest", () => {
    const { columns } = sceneOf(wholeNetwork(cityCase()));
    const of = (id: string) => columns.find(({ node }) => node.proposition.id === id);
    expect(of("open-data")).toMatchObject({
      actors: 3,
      shares: [
        { stance: "support", share: 2 / 3 },
        { stance: "oppose", share: 1 / 3 },
      ],
    });
    expect(of("free-parks")?.shares).toEqual([{ stance: "support", share: 1 / 3 }]);
  });

  test("tells themes apart only where there are two, and where one ends only if columns go by theme", () => {
    const network = wholeNetwork(cityCase());
    const starts = (order: "alignment" | "theme") =>
      sceneOf(network, order)
        .columns.filter(({ startsTheme }) => startsTheme)
        .map(({ node }) => node.proposition.id);
    expect(starts("theme")).toEqual(["new-tax"]);
    expect(starts("alignment")).toEqual([]);
    expect(sceneOf(network).themes.map(({ id }) => id)).toEqual(["policy", "money"]);
    expect(sceneOf(networkOf([["ann", "open-data", "support"]])).themes).toEqual([]);
  });

  test("is empty for an empty network", () => {
    expect(sceneOf({ nodes: [], links: [] })).toEqual({
      rows: [],
      columns: [],
      themes: [],
      most: 1,
      headings: [],
    });
  });
});
