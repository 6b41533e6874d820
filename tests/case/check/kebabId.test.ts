import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { kebabId, languageTag, someText } from "../../../src/case/check/kebabId.ts";

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
