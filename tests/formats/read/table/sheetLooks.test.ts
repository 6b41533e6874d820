import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { openTables } from "../../../../src/formats/read/build/openTables.ts";
import { workbookTables } from "../../../../src/formats/read/table/workbookTables.ts";
import { workbook } from "../../../../src/formats/write/workbook.ts";
import { about, caseIn } from "../openedTable.ts";

const HEADERS = ["Name", "Position", "Proposition", "Note"];
const ROWS = [
  ["Ann", "for", "The park should close.", "x"],
  ["", "against", "The zoo should open.", "y"],
  ["", "for", "Buses should be free.", "z"],
  ["Bob", "for", "The park should close.", ""],
];

/** The table in a workbook whose sheet was changed as a spreadsheet does. */
async function tableWith(change: (sheet: string) => string) {
  const file = await workbook([{ name: "Votes & more", table: { columns: HEADERS, rows: ROWS } }]);
  const parts = unzipSync(new Uint8Array(await file.arrayBuffer()));
  const path = "xl/worksheets/sheet1.xml";
  parts[path] = strToU8(change(strFromU8(parts[path] ?? new Uint8Array())));
  const [table] = (await workbookTables("votes.xlsx", zipSync(parts).buffer)) ?? [];
  if (table === undefined) throw new Error("There is no table.");
  return table;
}

const merged = (...ranges: readonly string[]) => {
  const cells = ranges.map((range) => `<mergeCell ref="${range}"/>`).join("");
  return (sheet: string) => sheet.replace("</sheetData>", `</sheetData><mergeCells>${cells}</mergeCells>`);
};

describe("a sheet with merged cells", () => {
  test("has the name in every row that it was merged over, and says for how many", async () => {
    const table = await tableWith(merged("A2:A4"));
    expect(table.filledDown).toBe(2);
    const { actors, statements } = caseIn(openTables([table], {}, about));
    expect(actors.map(({ name }) => name)).toEqual(["Ann", "Bob"]);
    expect(statements.map(({ actor }) => actor)).toEqual(["ann", "ann", "ann", "bob"]);
  });

  test("keeps what is merged across, and headers, as they are", async () => {
    expect(await tableWith(merged("A1:A2", "A4:C4"))).toEqual(await tableWith((sheet) => sheet));
  });

  test("that contradicts itself is filled once", async () => {
    expect((await tableWith(merged("A2:A4", "A3:A5", "A2:A1048576"))).filledDown).toBeLessThanOrEqual(2);
  });
});

const hidden = (sheet: string) =>
  sheet
    .replace('<row r="5"', '<row r="5" hidden="1"')
    .replace("<sheetData>", '<cols><col min="4" max="4" hidden="1"/></cols><sheetData>');

describe("what a sheet hides", () => {
  test("is read and told of", async () => {
    const table = await tableWith(hidden);
    expect(table).toMatchObject({ headers: HEADERS, hidden: { rows: [3], columns: [3] } });
    expect(openTables([table], {}, about).statements).toBe(2);
  });

  test("is left out by choice, and its rows are counted", async () => {
    const table = await tableWith(hidden);
    const opening = openTables([table], { withoutHidden: true }, about);
    expect(opening.table.headers).toEqual(HEADERS.slice(0, 3));
    expect(opening.statements).toBe(1);
    expect(opening.leftOut).toContainEqual({ reason: "hiddenRow", value: "", rows: [5] });
  });

  test("is nothing where nothing is hidden", async () => {
    expect((await tableWith((sheet) => sheet)).hidden).toBeUndefined();
  });
});
