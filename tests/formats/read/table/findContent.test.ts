import { describe, expect, test } from "vitest";
import { findContent } from "../../../../src/formats/read/table/findContent.ts";
import { workbook } from "../../../../src/formats/write/workbook.ts";

const given = (content: string | ArrayBuffer, name = "") => findContent({ name, content });
const inBytes = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0)).buffer;

describe("what a file is", () => {
  test.each([
    ['{"format": "standpoint-case/2"}', "json"],
    ['\uFEFF[ {"id": 1} ]', "tables"],
    ['<?xml version="1.0"?><rss/>', "xml"],
    ["  \n\t ", "nothing"],
    ["Name,Position\nA,for", "tables"],
    ["[1] Name,Position\nA,for", "tables"],
  ])("is told by how its text begins: %j", async (text, is) => {
    expect((await given(text)).is).toBe(is);
    expect((await given(new TextEncoder().encode(text).buffer, "wrong.png")).is).toBe(is);
  });

  test.each([
    ["https://docs.google.com/spreadsheets/d/abc/edit#gid=0", "google-sheet"],
    [" https://example.org/table.csv\n", "elsewhere"],
  ])("is a link where there is nothing else: %s", async (text, to) => {
    expect(await given(text)).toEqual({ is: "link", to });
  });

  test.each([["PK\u0003\u0004 project.qde", "zip"]])("is told by its first bytes: %j", async (text, is) => {
    expect((await given(inBytes(text))).is).toBe(is);
  });

  test.each([
    ["\u00d0\u00cf\u0011\u00e0", "oldWorkbook"],
    ["PK\u0003\u0004 mimetypeapplication/vnd.oasis.opendocument.spreadsheet", "openDocument"],
    ["PK\u0003\u0004 xl/workbook.xml", "brokenWorkbook"],
    ["%PDF-1.7", "unknown"],
    ["a\0\0b", "unknown"],
    ["<!DOCTYPE html><p>", "webPage"],
  ])("is said also where it cannot be opened: %j", async (text, why) => {
    expect(await given(inBytes(text))).toEqual({ is: "unreadable", why });
  });

  test("is a workbook with its sheets, whatever the file is called", async () => {
    const table = (...rows: string[][]) => ({ columns: ["Name", "Position"], rows });
    const file = await workbook([
      { name: "Statements", table: table(["A", "for"], ["B", "against"]) },
      { name: "Old (ignore)", table: table(["C", "for"]) },
    ]);
    const found = await given(await file.arrayBuffer(), "table.txt");
    if (found.is !== "tables") throw new Error(found.is);
    expect(found.tables).toEqual([
      {
        name: "Statements",
        headers: ["Name", "Position"],
        rows: [
          ["A", "for"],
          ["B", "against"],
        ],
        lines: [2, 3],
        faults: [],
        leftOut: [],
      },
    ]);
  });

  test("is a data base that cannot be read where its reader cannot be had", async () => {
    expect(await given(inBytes("SQLite format 3\0\u0010"))).toEqual({
      is: "unreadable",
      why: "noDatabaseReader",
    });
  });
});
