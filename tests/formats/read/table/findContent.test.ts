import { strToU8, zipSync } from "fflate";
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

const zipOf = (files: Readonly<Record<string, string | Uint8Array>>) =>
  zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, content]) => [
        name,
        typeof content === "string" ? strToU8(content) : content,
      ]),
    ),
  ).buffer;

describe("an archive", () => {
  test("is the table inside, by its name, whatever systems put beside it", async () => {
    const found = await given(
      zipOf({ "votes/": "", "votes/park.csv": "Name,Position\nA,for", "__MACOSX/votes/._park.csv": "\0\0" }),
    );
    expect(found).toMatchObject({
      is: "tables",
      tables: [{ name: "park.csv", headers: ["Name", "Position"] }],
    });
  });

  test("has all its tables, and no text that is none", async () => {
    const inside = await workbook([
      { name: "Votes", table: { columns: ["Name", "Vote"], rows: [["B", "no"]] } },
    ]);
    const found = await given(
      zipOf({
        "one.csv": "Name,Position\nA,for",
        "README.txt": "Read me\nfirst",
        "two.xlsx": new Uint8Array(await inside.arrayBuffer()),
      }),
    );
    expect(found.is === "tables" && found.tables.map(({ name }) => name)).toEqual(["one.csv", "Votes"]);
  });

  test("without a table is none, nor is one with another archive inside", async () => {
    const inner = new Uint8Array(zipOf({ "one.csv": "Name,Position\nA,for" }));
    expect(await given(zipOf({ "inner.zip": inner, "picture.png": "\u0089PNG" }))).toEqual({ is: "zip" });
  });

  test("that unpacks to gigabytes is refused before it is unpacked", async () => {
    const bomb = zipOf({ "one.csv": "Name,Position\nA,for" });
    const directory = Buffer.from(bomb).indexOf("PK\u0001\u0002");
    new DataView(bomb).setUint32(directory + 24, 3_000_000_000, true);
    expect(await given(bomb)).toEqual({ is: "unreadable", why: "largeArchive" });
  });
});

test("a JSON text on one thing is told from a list", async () => {
  expect(await given('{"title": "Park", "date": 2022}')).toMatchObject({ is: "tables", from: "jsonEntry" });
  expect(await given('[{"title": "Park"}]')).toMatchObject({ is: "tables", from: "json" });
});
