import * as fc from "fast-check";
import type { ActorId } from "../../../../src/case/actor.ts";
import { describe, expect, test } from "vitest";
import { drawnRows, rowsAtOnce } from "../../../../src/views/matrix/rows/drawnRows.ts";
import { type Merging, matrixRows, mostInCell } from "../../../../src/views/matrix/rows/matrixRows.ts";
import { networkOf } from "../../../fixtures/networks.ts";

const network = networkOf([
  ["ann", "open-data", "support"],
  ["bob", "open-data", "support"],
  ["bob", "open-data", "support"],
  ["cem", "open-data", "oppose"],
  ["cem", "new-tax", "support"],
]);
const { nodes, links } = network;
const actors = nodes.filter((node) => node.kind === "actor");
const propositions = nodes.filter((node) => node.kind === "proposition");
const rows = (apart: readonly string[] | null) =>
  matrixRows(network, actors, propositions, {
    merging: apart && { apart: new Set(apart as readonly ActorId[]) },
  });

describe("rows of a matrix", () => {
  test("are one for each actor unless they are merged", () => {
    expect(rows(null).map((row) => row.actors.length)).toEqual([1, 1, 1]);
    expect(rows([]).map((row) => row.actors.length)).toEqual([2, 1]);
  });

  test("that are one have the statements of all in their cells and at their edge", () => {
    const [shared] = rows([]);
    expect(shared!.cells.map((link) => link?.statements.length ?? 0)).toEqual([3, 0]);
    expect(shared!.node.statements).toBe(3);
    expect(mostInCell(rows([]), links)).toBe(3);
    expect(mostInCell(rows(null), links)).toBe(2);
  });

  test("stay apart where one of their actors is looked at", () => {
    expect(rows(["bob"]).map(({ node }) => node.actor.id)).toEqual(["ann", "bob", "cem"]);
  });

  test("work their cells out only when these are asked for, and only once", () => {
    let asked = 0;
    const watched = new Proxy(propositions, {
      get: (of, key) => {
        if (key === "map") asked += 1;
        return Reflect.get(of, key) as unknown;
      },
    });
    const [first] = matrixRows(network, actors, watched, { merging: null });
    expect(asked).toBe(0);
    expect(first!.cells).toBe(first!.cells);
    expect(asked).toBe(1);
  });
});

describe("rows under headings", () => {
  const headings = {
    titles: ["Later", "Sooner"],
    placeOf: ({ actor }: { readonly actor: { readonly id: string } }) => (actor.id === "cem" ? 0 : 1),
  };
  const headed = (merging: Merging) => matrixRows(network, actors, propositions, { merging, headings });

  test("come heading by heading, and keep their order under each", () => {
    expect(headed(null).map(({ node, heading }) => [heading, node.actor.id])).toEqual([
      [0, "cem"],
      [1, "ann"],
      [1, "bob"],
    ]);
  });

  test("are one only under the same heading", () => {
    const apart = {
      ...headings,
      placeOf: ({ actor }: { readonly actor: { readonly id: string } }) => Number(actor.id === "bob"),
    };
    const shared = matrixRows(network, actors, propositions, {
      merging: { apart: new Set() },
      headings: apart,
    });
    expect(shared.map((row) => row.actors.length)).toEqual([1, 1, 1]);
    expect(headed({ apart: new Set() }).map((row) => row.actors.length)).toEqual([1, 2]);
  });

  test("say where another begins among those that are drawn, whatever is left out between", () => {
    const drawn = drawnRows(headed(null), 2);
    expect(drawn.map(({ row, startsHeading }) => [row.heading, startsHeading])).toEqual([
      [0, true],
      [1, true],
    ]);
    expect(drawnRows(rows(null), 3).some(({ startsHeading }) => startsHeading)).toBe(false);
  });
});

describe("of many rows", () => {
  const many = Array.from({ length: 500 }, () => rows(null)[0]!);

  test("at most 100 are drawn at a time, fewer where they have many cells, but as many as a screen holds", () => {
    expect([1, 12, 100, 160, 5000].map(rowsAtOnce)).toEqual([100, 100, 80, 50, 40]);
  });

  test("half is drawn from each end, and those between are counted", () => {
    const drawn = drawnRows(many, 100);
    expect(drawn).toHaveLength(100);
    expect(drawn.map(({ row }) => row)).toEqual([...many.slice(0, 50), ...many.slice(-50)]);
    expect(drawn.flatMap(({ leftOut }, at) => (leftOut > 0 ? [[at, leftOut]] : []))).toEqual([[50, 400]]);
  });

  test("one that is asked for is drawn between, with the number of those on either side", () => {
    const drawn = drawnRows(many, 100, (row) => row === wanted);
    expect(drawn.map(({ leftOut }) => leftOut).filter((count) => count > 0)).toEqual([150, 249]);
    expect(drawn.map(({ row }) => row)).toContain(wanted);
  });
  const wanted = { ...rows(null)[0]! };
  many[200] = wanted;

  test("none is lost: those drawn and those left out are all", () => {
    fc.assert(
      fc.property(fc.nat(300), fc.nat(120), (length, limit) => {
        const drawn = drawnRows(many.slice(0, length), limit + 2);
        const between = drawn.reduce((sum, { leftOut }) => sum + leftOut, 0);
        expect(drawn.length + between).toBe(length);
      }),
    );
  });
});
