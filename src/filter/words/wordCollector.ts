import { type GroupedPlaces, groupPlaces } from "../../case/column.ts";
import { TEXT_KINDS, type TextKind } from "../../case/searchText.ts";
import { foldBothWays } from "./foldText.ts";
import { type Postings, TEXT_END, postingsOf } from "./postings.ts";
import type { TextBatch } from "./textBatches.ts";

/** What a word is made of where words are looked for: whatever stands between such letters parts them. */
export const WORD = /[\p{L}\p{M}\p{Nd}']+/gu;

/** Which words stand in which texts. */
export interface FoundWords {
  /** Every word once, each followed by a line break. */
  readonly dictionary: string;
  /** Where each word begins in it, and where it ends as a whole. */
  readonly begins: Uint32Array;
  readonly postings: Readonly<Record<TextKind, Postings>>;
  /** The statements by their own words, of which many may have the same. */
  readonly statements: GroupedPlaces;
}

export interface WordCollector {
  readonly add: (batch: TextBatch) => void;
  readonly finish: () => FoundWords;
}

/** Collects the words of texts that are given batch by batch. */
export function wordCollector(): WordCollector {
  const words = new Map<string, number>();
  const distinct = new Map<string, number>();
  const codes: number[] = [];
  const texts: Record<TextKind, number[]> = { actor: [], proposition: [], statement: [] };

  const addText = (kind: TextKind, text: string) => {
    for (const word of foldBothWays(text).match(WORD) ?? []) texts[kind].push(numberOf(words, word));
    texts[kind].push(TEXT_END);
  };
  const addOnce = (text: string) => {
    const known = distinct.size;
    const code = numberOf(distinct, text);
    codes.push(code);
    if (code === known) addText("statement", text);
  };
  return {
    add: ({ kind, texts: added }) =>
      added.forEach((text) => (kind === "statement" ? addOnce(text) : addText(kind, text))),
    finish: () => ({
      ...dictionaryOf([...words.keys()]),
      postings: Object.fromEntries(
        TEXT_KINDS.map((kind) => [kind, postingsOf(words.size, texts[kind])]),
      ) as Record<TextKind, Postings>,
      statements: groupPlaces(codes, distinct.size),
    }),
  };
}

/** The number of a text, which is the next one if it comes for the first time. */
function numberOf(numbers: Map<string, number>, text: string): number {
  const number = numbers.get(text) ?? numbers.size;
  if (number === numbers.size) numbers.set(text, number);
  return number;
}

function dictionaryOf(words: readonly string[]): Pick<FoundWords, "dictionary" | "begins"> {
  const begins = new Uint32Array(words.length + 1);
  words.forEach((word, at) => {
    begins[at + 1] = (begins[at] ?? 0) + word.length + 1;
  });
  return { dictionary: words.map((word) => `${word}\n`).join(""), begins };
}
