import { describe, expect, test } from "vitest";
import { databaseTables } from "../../../../src/formats/read/database/databaseTables.ts";
import { openTables } from "../../../../src/formats/read/build/openTables.ts";
import { isOpen } from "../../../../src/formats/read/model/opening.ts";
import { about, caseIn } from "../openedTable.ts";
import { TWO_TYPES, VERSION_2, VERSION_3, databaseOf, loadSql } from "./dnaFiles.ts";

async function tablesOf(statements: string) {
  const tables = await databaseTables(await databaseOf(statements), loadSql);
  if (typeof tables === "string") throw new Error(tables);
  return tables;
}

describe("a file of Discourse Network Analyzer", () => {
  test.each([
    ["3", VERSION_3],
    ["2", VERSION_2],
  ])("of version %s opens with its words as they are, and without its coders", async (_, statements) => {
    const tables = await tablesOf(statements);
    expect(JSON.stringify(tables)).not.toMatch(/secret/i);
    const opening = openTables(tables, {}, about);
    expect(opening).toMatchObject({ preset: "dnaEvents", faults: [] });
    expect(opening.questions.filter(isOpen)).toEqual([]);
    const opened = caseIn(opening);
    expect(opened.actors.map(({ name, aliases, kind }) => [name, aliases, kind])).toEqual([
      ["Office", ["The Bureau"], "authority"],
      ["Ann", undefined, "person"],
    ]);
    expect(opened.statements).toMatchObject([
      { id: "11", stance: "support", speaker: "Ann", date: "2022-08-25", quote: { text: 'Open; "it" -' } },
      { id: "12", stance: "oppose", quote: { text: "never" } },
    ]);
    expect(opened.sources).toMatchObject([{ title: "On data", author: "Dana", publisher: "The Paper" }]);
  });

  test.each([
    ["3", VERSION_3, { "part-of": "city", Wing: "north" }],
    ["2", VERSION_2, { "part-of": "city" }],
  ])("of version %s keeps what it says of its actors", async (_, statements, attributes) => {
    const { actors } = caseIn(openTables(await tablesOf(statements), {}, about));
    expect(actors.map(({ name, note, attributes: own }) => [name, note, own])).toEqual([
      ["Office", "Founded in 1990", attributes],
      ["Ann", undefined, undefined],
    ]);
  });

  test("with several types of statement asks which is meant", async () => {
    const tables = await tablesOf(TWO_TYPES);
    const opening = openTables(tables, {}, about);
    expect(opening).toMatchObject({ preset: "dnaEvents", statements: 2 });
    expect(opening.questions).toContainEqual({
      asks: "table",
      names: ["DNA Statement", "Annotation"],
      answer: 0,
    });
    expect(openTables(tables, { table: 1 }, about)).toMatchObject({ preset: "dnaVariables", rows: 1 });
  });
});

test("another data base, or none, gives no table", async () => {
  const other = await databaseOf("CREATE TABLE A(B TEXT);");
  expect(await databaseTables(other, loadSql)).toBe("unknown");
  expect(await databaseTables(new TextEncoder().encode("SQLite format 3\0 no").buffer, loadSql)).toBe(
    "unknown",
  );
  expect(await databaseTables(other, () => Promise.resolve(null))).toBe("noReader");
});
