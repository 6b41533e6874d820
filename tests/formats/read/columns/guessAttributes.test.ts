import { expect, test } from "vitest";
import { guessAttributes } from "../../../../src/formats/read/columns/guessAttributes.ts";
import { guessColumns } from "../../../../src/formats/read/columns/guessColumns.ts";
import { guessShape } from "../../../../src/formats/read/columns/guessShape.ts";
import { tableOf } from "../openedTable.ts";

const guessed = (text: string) => {
  const table = tableOf(text);
  const columns = guessColumns(table);
  return guessAttributes(table, columns, guessShape(table, columns).spread).map((at) => table.headers[at]);
};

test.each(["Group", "Regional group", "Fraktion", "Région"])("“%s” says where an actor belongs", (header) => {
  expect(guessed(`Name;${header};Position\nAnn;North;for\nBob;North;against\nCem;South;for`)).toEqual([
    header,
  ]);
});

test("so does a column beside the propositions of a wide table", () => {
  expect(
    guessed(
      "Name;Party;Open data;New tax\nAnn;Reds;yes;no\nBob;Reds;no;no\nCem;Blues;yes;yes\nDan;Blues;no;no",
    ),
  ).toEqual(["Party"]);
});

test.each([
  ["has an answer of its own for each actor", "Ann;North;for\nBob;South;against"],
  ["gives an actor two answers", "Ann;North;for\nAnn;South;against\nBob;North;for"],
  ["is empty", "Ann;;for\nBob;;against"],
])("a column that %s does not", (_, rows) => {
  expect(guessed(`Name;Group;Position\n${rows}`)).toEqual([]);
});

test("a column that names the actors themselves is no group of them", () => {
  expect(guessed("Party;Position\nReds;for\nReds;against\nBlues;for")).toEqual([]);
});
