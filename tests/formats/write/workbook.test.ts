import readWorkbook from "read-excel-file/node";
import { expect, test } from "vitest";
import { workbook } from "../../../src/formats/write/workbook.ts";

test("a workbook holds each table on a sheet of its name, texts as texts and numbers as numbers", async () => {
  const blob = await workbook([
    {
      name: "Actors",
      table: {
        columns: ["actor", "count"],
        rows: [
          ["=1+1", 2],
          ["", 0],
          ["Łódź", 3],
        ],
      },
    },
    { name: "Nothing", table: { columns: ["actor"], rows: [] } },
  ]);
  const sheets = await readWorkbook(Buffer.from(await blob.arrayBuffer()));
  expect(sheets).toEqual([
    {
      sheet: "Actors",
      data: [
        ["actor", "count"],
        ["=1+1", 2],
        [null, 0],
        ["Łódź", 3],
      ],
    },
    { sheet: "Nothing", data: [["actor"]] },
  ]);
});
