import { afterEach, describe, expect, test, vi } from "vitest";
import { makeGrammar } from "../../../src/i18n/grammar/grammar.ts";

const { number, signed, decimal, plural, list, listParts, compare } = makeGrammar("en");

afterEach(() => vi.unstubAllGlobals());

test("no format is made before it is used, and each only once", () => {
  const made: string[] = [];
  const get = (formats: typeof Intl, name: keyof typeof Intl) => {
    made.push(name);
    return formats[name];
  };
  vi.stubGlobal("Intl", new Proxy(Intl, { get }));
  const grammar = makeGrammar("en");
  expect(made).toEqual(["Locale"]);
  for (const round of [1, 2]) {
    grammar.number(round);
    grammar.plural(round, { other: "" });
    grammar.list([]);
    grammar.compare("a", "b");
    grammar.date("2022-08-25");
  }
  expect(made).toEqual(["Locale", "NumberFormat", "PluralRules", "ListFormat", "Collator", "DateTimeFormat"]);
});

describe("numbers", () => {
  test("follow the language", () => {
    expect(number(30_000)).toBe("30,000");
    expect(makeGrammar("de").number(30_000)).toBe("30.000");
  });

  test("with a sign have a true minus, and zero has no sign", () => {
    expect([2, -1, 0, -2.5].map(signed)).toEqual(["+2", "−1", "0", "−2.5"]);
  });

  test("with decimals have a true minus, and what rounds to zero none", () => {
    expect(decimal(-0.5, 2)).toBe("−0.50");
    expect([-0.004, -0, 0, 0.004].map((value) => decimal(value, 2))).toEqual([
      "0.00",
      "0.00",
      "0.00",
      "0.00",
    ]);
    expect(decimal(-0.005_1, 2)).toBe("−0.01");
    expect(decimal(-1e-17, 2)).toBe("0.00");
    expect(decimal(-0.0004, 3)).toBe("0.000");
    expect(decimal(1234.5, 2)).toBe("1234.50");
    expect(makeGrammar("de").decimal(0.25, 2)).toBe("0,25");
  });
});

describe("a plural", () => {
  test.each([
    [0, "actors"],
    [1, "actor"],
    [2, "actors"],
    [1.5, "actors"],
    [1000, "actors"],
  ])("of %d in English is %s", (count, form) => {
    expect(plural(count, { one: "actor", other: "actors" })).toBe(form);
  });

  test("knows languages with more forms", () => {
    const forms = { one: "aktor", few: "aktorzy", many: "aktorów", other: "aktora" };
    const polish = makeGrammar("pl");
    expect([1, 3, 5, 22, 1.5].map((count) => polish.plural(count, forms))).toEqual([
      "aktor",
      "aktorzy",
      "aktorów",
      "aktorzy",
      "aktora",
    ]);
    expect(makeGrammar("ar").plural(2, { two: "اثنان", other: "كثير" })).toBe("اثنان");
  });

  test("takes the other form where its own is missing", () => {
    expect(makeGrammar("pl").plural(3, { other: "aktora" })).toBe("aktora");
  });
});

describe("a list", () => {
  test.each([
    [[], ""],
    [["Ann"], "Ann"],
    [["Ann", "Bob"], "Ann and Bob"],
    [["Ann", "Bob", "Cem"], "Ann, Bob, and Cem"],
    [["Friends, family", "Ann", "Bob"], "Friends, family; Ann; and Bob"],
    [["Friends, family", "Ann"], "Friends, family; and Ann"],
    [["Ann", "Bob and sons"], "Ann, and Bob and sons"],
    [["“Peace, rights”", "“Bread and work”"], "“Peace, rights” and “Bread and work”"],
    [["Bob and sons", "Ann", "Cem"], "Bob and sons, Ann, and Cem"],
  ])("of %j is %j", (items, text) => {
    expect(list(items)).toBe(text);
  });

  test("is also given as places with what comes between them", () => {
    expect(listParts(["Ann", "Bob", "Cem"])).toEqual([0, ", ", 1, ", and ", 2]);
    expect(listParts(["Ann", "Friends, family", "Bob"])).toEqual([0, "; ", 1, "; and ", 2]);
  });
});

test("the order goes by the value of numbers, and by letters without regard to accents", () => {
  expect(["10", "9", "Éva", "Fritz", "eva"].toSorted(compare)).toEqual(["9", "10", "eva", "Éva", "Fritz"]);
});

test.each([
  ["en", "ltr"],
  ["zh-Hans", "ltr"],
  ["ar", "rtl"],
  ["he", "rtl"],
  ["fa-AF", "rtl"],
  ["ku", "ltr"],
  ["ku-Arab", "rtl"],
  ["ug", "rtl"],
])("%s runs %s", (language, direction) => {
  expect(makeGrammar(language).direction).toBe(direction);
});
