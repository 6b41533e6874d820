import readWorkbook from "read-excel-file/node";
import { describe, expect, test } from "vitest";
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

describe("a text of a workbook", () => {
  const readAgain = async (texts: readonly string[]) => {
    const table = { columns: texts, rows: [texts] };
    const blob = await workbook([{ name: "s", table }]);
    const [sheet] = await readWorkbook(Buffer.from(await blob.arrayBuffer()), { trim: false });
    return sheet?.data;
  };

  test("may be the name of what every object has, or look like the code of a letter", async () => {
    const texts = [
      ...Object.getOwnPropertyNames(Object.prototype),
      "a_x0041_b",
      "_x005F_",
      "_x005f_x0041_",
      "x_x000d_",
      "_x1_",
      "__",
    ];
    expect(await readAgain(texts)).toEqual([texts, texts]);
  });

  test("loses what no workbook may hold, and nothing else", async () => {
    const texts = ["a\u0000b", "a\ud800b", "ab\udc00", "a\uffffb"];
    expect(await readAgain(texts)).toEqual([texts.map(() => "ab"), texts.map(() => "ab")]);
  });

  test("that is longer than a cell may be ends where it is cut, between two letters, with an ellipsis", async () => {
    const [, row = []] = (await readAgain([`x${"😀".repeat(16_383)}`, "😀".repeat(16_384)])) ?? [];
    expect(row).toEqual([`x${"😀".repeat(16_383)}`, `${"😀".repeat(16_383)}…`]);
  });
});
