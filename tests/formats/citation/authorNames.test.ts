import { describe, expect, test } from "vitest";
import { authorNames, initialName } from "../../../src/formats/citation/authorNames.ts";

describe("authorNames", () => {
  test.each([
    ["Simone McCarthy", "McCarthy, S."],
    ["Ludwig van Beethoven", "van Beethoven, L."],
    ["Wang, Yi", "Wang, Y."],
    ["The Associated Press", "The Associated Press"],
    ["OHCHR", "OHCHR"],
    ["Human Rights Watch", "Human Rights Watch"],
    ["新华社", "新华社"],
    ["Ministry of Foreign Affairs and Trade", "Ministry of Foreign Affairs and Trade"],
  ])("reads %s", (byline, listed) => {
    expect(authorNames(byline).map(initialName)).toEqual([listed]);
  });

  test("reads two people as two", () => {
    expect(authorNames("Ann Example and Bob Sample").map(initialName)).toEqual(["Example, A.", "Sample, B."]);
  });

  test("finds nobody where nobody is named", () => {
    expect(authorNames(undefined)).toEqual([]);
  });
});
