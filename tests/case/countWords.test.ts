import { expect, test } from "vitest";
import { countWords } from "../../src/case/countWords.ts";

test.each([
  ["", 0],
  [" \n ", 0],
  ["one", 1],
  ["  two\n words ", 2],
  ["it’s three words", 3],
])("%j has so many words: %d", (text, count) => {
  expect(countWords(text)).toBe(count);
});
