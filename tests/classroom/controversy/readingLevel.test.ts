import { describe, expect, test } from "vitest";
import { readingLevel } from "../../../src/classroom/controversy/readingLevel.ts";

describe("how hard a text is to read", () => {
  test("is measured by the words in a sentence and the share of words over six letters", () => {
    expect(readingLevel("en", ["The committee met today. It was short."])).toEqual({
      words: 3.5,
      long: 1 / 7,
    });
  });

  test("counts the words of a quote, which is no sentence", () => {
    expect(readingLevel("en", ["He said no."], ["sheer fabrication"])).toEqual({ words: 3, long: 1 / 5 });
  });

  test("takes a word of six letters as short and one of seven as long", () => {
    expect(readingLevel("en", ["abcdef abcdefg"])?.long).toBe(0.5);
  });

  test("is measured in a language without spaces too", () => {
    const level = readingLevel("zh", ["联合国应该公布报告。中国反对。"]);
    expect(level?.words).toBeGreaterThan(1);
    expect(level?.words).toBeLessThan(8);
  });

  test("is measured alike where the browser knows no segments", () => {
    const text = ["The committee’s chair met today. It was short."];
    const level = readingLevel("en", text);
    const { Segmenter } = Intl;
    Reflect.deleteProperty(Intl, "Segmenter");
    try {
      expect(readingLevel("en", text)).toEqual(level);
      expect(readingLevel("en", ["…"])).toBeNull();
    } finally {
      Object.assign(Intl, { Segmenter });
    }
  });

  test("is nothing for a text without a word", () => {
    expect(readingLevel("en", [])).toBeNull();
    expect(readingLevel("en", ["…"], ["word"])).toBeNull();
  });
});
