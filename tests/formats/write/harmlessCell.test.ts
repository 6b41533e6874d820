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
    ["so;=cmd|' /C calc'!A0", "so;'=cmd|' /C calc'!A0"],
    ["so,=1+1", "so,'=1+1"],
    ["so\t=1", "so\t'=1"],
    ["so\r\n=1\n＝2", "so\r\n'=1\n'＝2"],
    [";=1", ";'=1"],
    ["so;-SUM(1)", "so;'-SUM(1)"],
    ["so;+cmd|x", "so;'+cmd|x"],
    ["so,'=1", "so,''=1"],
    ["=1;=2", "'=1;'=2"],
  ])("gets one too where it would be cut in another country: %j", (text, guarded) => {
    expect(harmlessCell(text)).toBe(guarded);
  });

  test.each([
    "",
    "a=1",
    "one, =two; =three",
    "if a==b",
    "list:\n- first (of two)\n- second",
    "from 1,-2 to;+3",
    "call;@handle",
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
    const piece = fc.constantFrom(
      "'",
      "=",
      "+",
      "-",
      "@",
      "A1",
      "(",
      "\t",
      "tis",
      " ",
      "＝",
      ";",
      ",",
      "\n",
      "|",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 9 }), (pieces) => {
        const text = pieces.join("");
        expect(guardedText(harmlessCell(text))).toBe(text);
      }),
      { numRuns: 3000 },
    );
  });

  test.each(["'tis so", "'90s", "'", "it's = so"])("keeps an apostrophe of its own: %j", (cell) => {
    expect(guardedText(cell)).toBe(cell);
  });
});
