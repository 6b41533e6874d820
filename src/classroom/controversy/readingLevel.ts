/** From so many letters on a word is long. Source: Björnsson, Läsbarhet, 1968 (LIX). */
const LONG_WORD = 7;

/** How hard a text is to read, by the two things that LIX counts. */
export interface ReadingLevel {
  /** Words in a sentence, on average. */
  readonly words: number;
  /** The share of long words among all words, from 0 to 1. */
  readonly long: number;
}

/**
 * Counts how long the sentences are and how many words are long. Pieces, such as quotes, count for their words but not as
 * sentences. Null for a text without a word.
 */
export function readingLevel(
  language: string,
  sentences: readonly string[],
  pieces: readonly string[] = [],
): ReadingLevel | null {
  const inSentences = wordsOf(language, sentences);
  const words = [...inSentences, ...wordsOf(language, pieces)];
  const count = sentences.flatMap((text) => segments(language, text, "sentence")).length;
  if (count === 0 || inSentences.length === 0) return null;
  const long = words.filter((word) => word.length >= LONG_WORD).length;
  return { words: inSentences.length / count, long: long / words.length };
}

function wordsOf(language: string, texts: readonly string[]): readonly string[] {
  return texts
    .flatMap((text) => segments(language, text, "word"))
    .flatMap(({ segment, isWordLike }) => (isWordLike === true ? segment : []));
}

type Segment = Pick<Intl.SegmentData, "segment" | "isWordLike">;

/** Browsers that know no segments yet go by spaces and by the marks that end sentences. */
const PLAIN = {
  word: /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}\p{N}]+)*/gu,
  sentence: /[^.?!]*[^.?!\s][^.?!]*[.?!]*/gu,
};

function segments(language: string, text: string, granularity: "word" | "sentence"): Segment[] {
  if (typeof Intl.Segmenter === "function")
    return [...new Intl.Segmenter(language, { granularity }).segment(text)];
  return (text.match(PLAIN[granularity]) ?? []).map((segment) => ({ segment, isWordLike: true }));
}
