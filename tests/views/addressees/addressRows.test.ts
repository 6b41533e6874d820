import * as fc from "fast-check";
import { expect, test } from "vitest";
import { addressRows, paragraphOf, summaryOf } from "../../../src/views/addressees/addressRows.ts";
import { ADDRESS_COLUMNS, type AddressColumn } from "../../../src/views/addressees/addressColumns.ts";
import { english } from "../../fixtures/english.ts";
import { passagesOf } from "../../../src/network/addresses/addressNetwork.ts";
import { rowsOf } from "../../fixtures/sortedRows.ts";
import { addressesOf, anyTies, anyTold, tiedIndex } from "../../fixtures/addresses.ts";

const index = tiedIndex(
  [
    ["bob", "informs", "ann"],
    ["ann", "part-of", "cem"],
  ],
  [["ann", "bob"]],
);

const rowsBy = (column: AddressColumn, isDescending = false) =>
  rowsOf(addressRows(index, addressesOf(index), { column, isDescending }, english.formats.compare)).map(
    (row) => `${row.from.id} ${row.to.id} ${paragraphOf(row)}`,
  );

test("rows are sorted by any column", () => {
  expect(rowsBy("actor")).toEqual(["ann bob 1", "ann cem 2", "bob ann 1"]);
  expect(rowsBy("addressee")).toEqual(["bob ann 1", "ann bob 1", "ann cem 2"]);
  expect(rowsBy("tie")).toEqual(["ann cem 2", "bob ann 1", "ann bob 1"]);
  expect(rowsBy("paragraph", true)[0]).toBe("ann cem 2");
  expect(rowsBy("passage")).toEqual(["ann bob 1", "bob ann 1", "ann cem 2"]);
});

test("they open with those to whom most others address something, standing ties after what was said", () => {
  const several = tiedIndex(
    [
      ["ann", "part-of", "cem"],
      ["bob", "informs", "cem"],
      ["dana", "criticises", "cem"],
      ["cem", "informs", "ann"],
    ],
    [["ann", "bob"]],
  );
  const rows = rowsOf(addressRows(several, addressesOf(several), null, english.formats.compare));
  expect(rows.map(({ from, to }) => `${from.id} ${to.id}`)).toEqual([
    "bob cem",
    "dana cem",
    "ann cem",
    "cem ann",
    "ann bob",
  ]);
});

test("there is a row for each passage behind the links, whatever the case", () => {
  fc.assert(
    fc.property(anyTies, anyTold, fc.constantFrom(...ADDRESS_COLUMNS), (ties, told, column) => {
      const some = tiedIndex(ties, told);
      const network = addressesOf(some);
      const sorted = addressRows(some, network, { column, isDescending: false }, english.formats.compare);
      const rows = rowsOf(sorted);
      expect(rows).toHaveLength(network.links.reduce((sum, link) => sum + passagesOf(link), 0));
      expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
      expect(rows.every((row) => summaryOf(row) !== "")).toBe(true);
    }),
  );
});
