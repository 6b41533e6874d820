import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type PositionColumn, TABLE_COLUMNS } from "../../../src/views/positions/tableColumns.ts";
import { tableRows } from "../../../src/views/positions/tableRows.ts";
import { english } from "../../fixtures/english.ts";
import { anySaid, networkOf } from "../../fixtures/networks.ts";

const network = networkOf([
  ["bob", "new-tax", "support"],
  ["ann", "open-data", "oppose"],
  ["ann", "new-tax", "mixed"],
  ["bob", "open-data", "support"],
  ["bob", "open-data", "support"],
]);
const { compare } = english.formats;
const rowsBy = (column: PositionColumn, isDescending = false) =>
  tableRows(network, { column, isDescending }, compare).map(({ link }) => link.id);

describe("tableRows", () => {
  test.each([
    ["actor", ["ann/new-tax", "ann/open-data", "bob/new-tax", "bob/open-data"]],
    ["proposition", ["ann/new-tax", "bob/new-tax", "ann/open-data", "bob/open-data"]],
    ["stance", ["bob/new-tax", "bob/open-data", "ann/open-data", "ann/new-tax"]],
    ["statements", ["ann/new-tax", "ann/open-data", "bob/new-tax", "bob/open-data"]],
    ["kind", ["ann/new-tax", "ann/open-data", "bob/new-tax", "bob/open-data"]],
  ] as const)("are sorted by %s, then by actor and proposition", (column, rows) => {
    expect(rowsBy(column)).toEqual(rows);
  });

  test("open with the most contested proposition, on which those for it come first and who said most", () => {
    const said = networkOf([
      ["ann", "open-data", "support"],
      ["bob", "open-data", "support"],
      ["cem", "open-data", "support"],
      ["ann", "free-parks", "support"],
      ["bob", "free-parks", "oppose"],
      ["ann", "new-tax", "oppose"],
      ["bob", "new-tax", "support"],
      ["cem", "new-tax", "support"],
      ["cem", "new-tax", "support"],
    ]);
    expect(tableRows(said, null, compare).map(({ link }) => link.id)).toEqual([
      "cem/new-tax",
      "bob/new-tax",
      "ann/new-tax",
      "ann/free-parks",
      "bob/free-parks",
      "ann/open-data",
      "bob/open-data",
      "cem/open-data",
    ]);
  });

  test("may stand the other way round, rows of equal value still by actor and proposition", () => {
    expect(rowsBy("statements", true)).toEqual([
      "bob/open-data",
      "ann/new-tax",
      "ann/open-data",
      "bob/new-tax",
    ]);
    expect(rowsBy("actor", true)).toEqual(["bob/new-tax", "bob/open-data", "ann/new-tax", "ann/open-data"]);
  });

  test("are one for each link of the network, in an order that does not depend on theirs", () => {
    fc.assert(
      fc.property(
        anySaid(),
        fc.constantFrom(...TABLE_COLUMNS),
        fc.boolean(),
        (said, column, isDescending) => {
          const some = networkOf(said);
          const rows = tableRows(some, { column, isDescending }, compare);
          expect(rows.map(({ link }) => link.id).toSorted()).toEqual(
            some.links.map(({ id }) => id).toSorted(),
          );
          const turned = { ...some, links: some.links.toReversed() };
          expect(tableRows(turned, { column, isDescending }, compare)).toEqual(rows);
          for (const { link, actor, proposition } of rows)
            expect([actor.id, proposition.id]).toEqual([link.actor, link.proposition]);
        },
      ),
      { numRuns: 60 },
    );
  });

  test("are none for an empty network", () => {
    expect(tableRows({ nodes: [], links: [] }, { column: "actor", isDescending: false }, compare)).toEqual(
      [],
    );
  });
});
