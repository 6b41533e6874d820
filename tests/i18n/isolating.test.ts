import { describe, expect, test } from "vitest";
import { makeGrammar } from "../../src/i18n/grammar/grammar.ts";
import { makeWords } from "../../src/i18n/words.ts";

const press = (grammar: ReturnType<typeof makeGrammar>) => ({
  formats: grammar,
  from: ({ publisher, date }: { publisher: string; date: string }) => `From ${publisher}, ${date}`,
  by: { list: (names: readonly string[]) => `By ${names.join(", ")} (${names.length})` },
  parts: () => ["one", "two"],
});

const grammar = makeGrammar("en");
const words = makeWords(grammar).of(press);

describe("what a catalog says of a name from right to left", () => {
  test("keeps the order of the sentence around it", () => {
    expect(words.from({ publisher: "الجزيرة", date: "25 August 2022" })).toBe(
      "From \u2068الجزيرة\u2069, 25 August 2022",
    );
  });

  test("keeps each name of a list apart, however deep the message is", () => {
    expect(words.by.list(["البرلمان (و)", "Ann"])).toBe("By \u2068البرلمان (و)\u2069, Ann (2)");
  });

  test("is what it was where no name runs from right to left", () => {
    expect(words.from({ publisher: "Le Monde", date: "2022" })).toBe("From Le Monde, 2022");
    expect(words.parts()).toEqual(["one", "two"]);
  });

  test("leaves the grammar alone, which sorts by the letters", () => {
    expect(words.formats).toBe(grammar);
  });
});

test("a list of names keeps each of them apart", () => {
  expect(grammar.list(["الأول", "الثاني"])).toBe("\u2068الأول\u2069 and \u2068الثاني\u2069");
  expect(grammar.listParts(["الأول", "الثاني"])).toEqual([0, " and ", 1]);
});
