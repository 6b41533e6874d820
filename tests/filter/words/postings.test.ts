import { array, assert, integer, property, uniqueArray } from "fast-check";
import { describe, expect, test } from "vitest";
import { TEXT_END, markTexts, postingsOf } from "../../../src/filter/words/postings.ts";

const WORDS = 4;

/** The texts in which a word stands, by number, as the postings say. */
function textsOf(postings: ReturnType<typeof postingsOf>, word: number): number[] {
  const hits = new Uint8Array(postings.texts);
  markTexts(postings, word, hits);
  return [...hits.keys()].filter((text) => hits[text] === 1);
}

describe("postings", () => {
  test("give each word the very texts in which it stands, near each other and far apart", () => {
    const standing = uniqueArray(integer({ min: 0, max: 20_000 }), { maxLength: 6 });
    assert(
      property(array(standing, { minLength: WORDS, maxLength: WORDS }), (given) => {
        const texts = 20_001;
        const wordsIn = (text: number) =>
          given.flatMap((some, word) => (some.includes(text) ? [word, word] : []));
        const placed = [...new Set(given.flat())].toSorted((left, right) => left - right);
        const list: number[] = [];
        let text = 0;
        for (const next of placed) {
          for (; text < next; text += 1) list.push(TEXT_END);
          list.push(...wordsIn(next));
        }
        for (; text < texts; text += 1) list.push(TEXT_END);
        const postings = postingsOf(WORDS, list);
        given.forEach((some, word) => {
          expect(textsOf(postings, word)).toEqual(some.toSorted((left, right) => left - right));
        });
      }),
      { numRuns: 30 },
    );
  });

  test("take one byte for a word that stands in every text", () => {
    const texts = Array.from({ length: 500 }, () => [0, TEXT_END]).flat();
    expect(postingsOf(1, texts).bytes).toHaveLength(500);
  });
});
