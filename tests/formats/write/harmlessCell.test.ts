import { describe, expect, test } from "vitest";
import { harmlessCell } from "../../../src/formats/write/harmlessCell.ts";

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
  ])("gets an apostrophe: %j", (text) => {
    expect(harmlessCell(text)).toBe(`'${text}`);
  });

  test.each([
    "",
    "a=1",
    " =1",
    "'=1",
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
