import { describe, expect, test } from "vitest";
import { plural } from "../../../src/i18n/grammar/plural.ts";

describe("plural", () => {
  test.each([
    [0, "actors"],
    [1, "actor"],
    [2, "actors"],
    [1.5, "actors"],
    [1000, "actors"],
  ])("of %d in English is %s", (count, form) => {
    expect(plural("en", count, { one: "actor", other: "actors" })).toBe(form);
  });

  test("knows languages with more forms", () => {
    const forms = { one: "aktor", few: "aktorzy", many: "aktorów", other: "aktora" };
    expect([1, 3, 5, 22, 1.5].map((count) => plural("pl", count, forms))).toEqual([
      "aktor",
      "aktorzy",
      "aktorów",
      "aktorzy",
      "aktora",
    ]);
    expect(plural("ar", 2, { two: "اثنان", other: "كثير" })).toBe("اثنان");
  });

  test("takes the other form where its own is missing", () => {
    expect(plural("pl", 3, { other: "aktora" })).toBe("aktora");
  });
});
