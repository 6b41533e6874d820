import { foldText } from "./words/foldText.ts";
import { WORD } from "./words/wordCollector.ts";

/** What a query asks for, folded: a word or part of one, or words that stand together as they are. */
export interface QueryTerm {
  readonly text: string;
  /** The words in it; what is a word and nothing else has itself alone. */
  readonly words: readonly string[];
  /** Whether texts that have it are left out. */
  readonly isLeftOut: boolean;
}

const TERM =
  /(?<=^|\s)-(?:"(?<phraseOut>.+?)"|'*(?<wordOut>[\p{L}\p{Nd}](?:[^\s"]*[\p{L}\p{M}\p{Nd}])?))|"(?<phrase>.+?)"|(?<word>[\p{L}\p{M}\p{Nd}](?:[\p{L}\p{M}\p{Nd}']*[\p{L}\p{M}\p{Nd}])?)/gu;

/** The terms of a query: words without the apostrophes around them, `-word` and `-joined-words`, `"two words"` and `-"two words"`. */
export function readQuery(query: string): readonly QueryTerm[] {
  return [...foldText(query).matchAll(TERM)].map(({ groups = {} }) => {
    const { phraseOut, wordOut, phrase, word } = groups;
    const text = phraseOut ?? wordOut ?? phrase ?? word ?? "";
    const isLeftOut = (phraseOut ?? wordOut) !== undefined;
    return { text, words: text.match(WORD) ?? [], isLeftOut };
  });
}
