import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { isKebab, kebabId, languageTag, safeId, someText } from "../../../src/case/check/caseTexts.ts";

describe("the schemas of small texts", () => {
  test.each(["ann", "a-1", "2022", "un-high-commissioner"])("take %j as an id", (text) => {
    expect(v.is(kebabId("ActorId"), text)).toBe(true);
  });

  test.each(["", "-ann", "ann-", "a--b", "Ann", "a b", "a_b", "ä", "a\n", 3, null])(
    "refuse %j as an id",
    (text) => {
      expect(v.is(kebabId("ActorId"), text)).toBe(false);
    },
  );

  test.each([
    "ann",
    "Ann_2",
    "café",
    "北京",
    "محمد",
    "नाम",
    "a.b~c",
    "U.S.",
    "-",
    "constructor",
    "a".repeat(100),
  ])("take %j as an id of any case", (text) => {
    expect(v.is(safeId("ActorId"), text)).toBe(true);
  });

  test.each([
    "",
    ".a",
    "..",
    "a..b",
    "a b",
    "a/b",
    "a,b",
    "a?b",
    "a%b",
    "a#b",
    "a\n",
    "cafe\u0301",
    "a".repeat(101),
    3,
  ])("refuse %j as an id of any case", (text) => {
    expect(v.is(safeId("ActorId"), text)).toBe(false);
  });

  test("tell ids of ours from others", () => {
    expect(["ann", "a-1", "Ann", "北京"].filter(isKebab)).toEqual(["ann", "a-1"]);
  });

  test.each(["en", "zh-Hans", "pt-BR", "ug"])("take %j as a language", (text) => {
    expect(v.is(languageTag, text)).toBe(true);
  });

  test.each(["", "e", "english", "en_GB", "en-"])("refuse %j as a language", (text) => {
    expect(v.is(languageTag, text)).toBe(false);
  });

  test("take no text of spaces alone", () => {
    expect(v.is(someText, " x ")).toBe(true);
    expect(v.is(someText, " \n\u00A0")).toBe(false);
  });
});
