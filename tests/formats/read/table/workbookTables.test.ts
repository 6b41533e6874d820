import { expect, test } from "vitest";
import writeWorkbook from "write-excel-file/universal";
import { workbookTables } from "../../../../src/formats/read/table/workbookTables.ts";

const day = (text: string) => new Date(`${text}T00:00:00Z`);

async function sheet(rows: readonly (readonly unknown[])[]) {
  const data = rows.map((row) =>
    row.map((value) => {
      if (value === null) return null;
      if (value instanceof Date) return { value, type: Date, format: "dd.mm.yyyy" };
      return typeof value === "number" ? { value, type: Number } : { value: value as string, type: String };
    }),
  );
  const file = await writeWorkbook([{ sheet: "One", data }]).toBlob();
  return (await workbookTables("park.xlsx", await file.arrayBuffer()))?.[0];
}

test("a day in a workbook is that day, in whatever zone it is read", async () => {
  const table = await sheet([
    ["Name", "Date"],
    ["A", day("2022-04-03")],
    ["B", day("1999-12-31")],
    ["C", 44_654],
  ]);
  expect(table?.rows.map(([, date]) => date)).toEqual(["2022-04-03", "1999-12-31", "44654"]);
});

test("a damaged workbook is none", async () => {
  expect(await workbookTables("park.xlsx", new Uint8Array([0x50, 0x4b, 3, 4, 9, 9]).buffer)).toBeNull();
});

test("rows keep their numbers below a title and an empty row", async () => {
  const table = await sheet([["Our survey"], [], ["Name", "Position"], ["A", "for"], [], ["B", "no"]]);
  expect(table?.headers).toEqual(["Name", "Position"]);
  expect(table?.lines).toEqual([4, 6]);
  expect(table?.leftOut).toEqual([{ reason: "titleRow", value: "", rows: [1] }]);
});
