import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { guardedText, harmlessCell } from "../../../src/formats/write/harmlessCell.ts";

describe("a cell that a spreadsheet would run", () => {
  test.each([
    "=1+1",
    "=cmd|' /C calc'!A0",
    "+cmd|' /C calc'!A0",
    "-2+3+cmd|' /C calc'!A0",
    "@SUM(A1)",
    "-SUM(1;2)",
    "+A1",
    "-$B$2",
    "\t=1",
    "\r=1",
    "\n\t=1",
    "＝1",
    "＋SUM（1）",
    "－Sheet！A1",
    "＠SUM(1)",
    "'=1",
  ])("gets an apostrophe: %j", (text) => {
    expect(harmlessCell(text)).toBe(`'${text}`);
  });

  test.each([
    "",
    "a=1",
    " =1",
    "'tis so",
    "2022-08",
    "-0043-03-15",
    "-1",
    "-ism",
    "+49 30 1234",
    "@handle",
    "https://example.org/?a=1",
    "“-1”",
  ])("stays as it is if it would not: %j", (text) => {
    expect(harmlessCell(text)).toBe(text);
  });
});

describe("the text of a guarded cell", () => {
  test("is what it was, whatever that is", () => {
    const piece = fc.constantFrom("'", "=", "+", "-", "@", "A1", "(", "\t", "tis", " ", "＝");
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
        const text = pieces.join("");
        expect(guardedText(harmlessCell(text))).toBe(text);
      }),
    );
  });

  test.each(["'tis so", "'90s", "'", "it's = so"])("keeps an apostrophe of its own: %j", (cell) => {
    expect(guardedText(cell)).toBe(cell);
  });
});
