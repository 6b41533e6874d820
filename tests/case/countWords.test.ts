import * as fc from "fast-check";
import { expect, test } from "vitest";
import { countWords, hasMoreWords } from "../../src/case/countWords.ts";

test.each([
  ["", 0],
  [" \n ", 0],
  ["one", 1],
  ["  two\n words ", 2],
  ["it’s three words", 3],
])("%j has so many words: %d", (text, count) => {
  expect(countWords(text)).toBe(count);
});

test.each([
  ["one two three", 3, "en"],
  ["It’s “three” words, all told", 5, "en"],
  ["我们 呼吁", 2, "zh"],
])("%j has %d words and no more", (text, count, language) => {
  expect(hasMoreWords(text, count, language)).toBe(false);
  expect(hasMoreWords(text, count - 1, language)).toBe(count > 0);
});

test("a text in a language that nobody knows has as many words as one in a known language", () => {
  expect(hasMoreWords("one two three", 2, "q-x-!")).toBe(true);
  expect(hasMoreWords("one two three", 3, "q-x-!")).toBe(false);
});

test("a text whose words are counted by their letters alone has no more by a segmenter", () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom("data", "don’t", "3.5", "U.S.", "well-known", "e-mail,", "“so”")),
      (words) => {
        const text = words.join(" ");
        const exact = [...new Intl.Segmenter("en", { granularity: "word" }).segment(text)];
        const count = exact.filter(({ isWordLike }) => isWordLike).length;
        expect(hasMoreWords(text, count, "en")).toBe(false);
        expect(hasMoreWords(`${text} more`, count, "en")).toBe(true);
      },
    ),
  );
});
