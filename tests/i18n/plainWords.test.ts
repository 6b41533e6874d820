import { describe, expect, test } from "vitest";
import { functions, sampleFor, sayAll, texts } from "./messageSamples.ts";

/** Everything that the catalog says, to one and to many, each text with its place. */
const said = [
  ...texts,
  ...functions.flatMap(([place, message]) =>
    [1, 12].map((count): [string, string] => [place, sayAll(message(sampleFor(place, count)))]),
  ),
];

const MOST_WORDS = 20;

/** Words that nobody says aloud any more. Two views have “who … whom” for their name. */
const WORN =
  /\b(?:all the same|anew|in vain|led to by|mended|of its own|once more|one and the same|shall|(?<!^who )stands|thereby|thus|turned round|unasked|upon)\b|(?<!who (?:stands with|addresses) )\bwhom\b/iu;

const sentencesIn = (text: string) => text.split(/(?<=[.?!])\s+|\n/u);
const wordsIn = (sentence: string) => sentence.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));

describe("the English catalog is plain:", () => {
  test("no sentence has more words than can be said in one breath", () => {
    const long = said
      .flatMap(([place, text]) => sentencesIn(text).map((sentence) => [place, sentence] as const))
      .filter(([, sentence]) => wordsIn(sentence).length > MOST_WORDS);
    expect(long).toEqual([]);
  });

  test("no text has a worn word", () => {
    expect(said.filter(([, text]) => WORN.test(text))).toEqual([]);
    expect(WORN.test("A node stands here, of its own.")).toBe(true);
  });

  test("no text is joined by dashes", () => {
    expect(said.filter(([, text]) => /—|[\p{L},] – \p{Ll}/u.test(text))).toEqual([]);
  });
});
