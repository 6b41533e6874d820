import { foldLetters } from "./words/foldText.ts";
import { AS_ONE_WORD, IN_WORDS, joinParts } from "./words/joinParts.ts";
import { placeOf } from "./words/wordStart.ts";

/** What a query asks for, folded: a word or part of one, or words that stand together as they are. */
export interface QueryTerm {
  /** The ways in which it is looked for, of which a text needs one: a number is with the word before it or apart. */
  readonly ways: readonly string[];
  /** Whether texts that have it are left out. */
  readonly isLeftOut: boolean;
}

const TERM =
  /(?<=^|\s)-(?:"(?<phraseOut>.+?)"|'*(?<wordOut>[\p{L}\p{Nd}](?:[^\s"]*[\p{L}\p{M}\p{Nd}])?))|"(?<phrase>.+?)"|(?<word>[\p{L}\p{M}\p{Nd}](?:[\p{L}\p{M}\p{Nd}']*[\p{L}\p{M}\p{Nd}])?)/gu;

/** The terms of a query: words without the apostrophes around them, `-word` and `-joined-words`, `"two words"` and `-"two words"`. */
export function readQuery(query: string): readonly QueryTerm[] {
  return [...foldQuery(query).matchAll(TERM)].map(({ groups = {} }) => {
    const { phraseOut, wordOut, phrase, word } = groups;
    const quoted = phraseOut ?? phrase;
    return {
      ways: quoted === undefined ? numberApart(wordOut ?? word ?? "") : waysOfPhrase(quoted),
      isLeftOut: (phraseOut ?? wordOut) !== undefined,
    };
  });
}

/** A query folded, with its parts joined but for what is in quotes. */
export function foldQuery(query: string): string {
  return foldLetters(query).replaceAll(/"[^"]+"|[^"]+/g, (part) =>
    joinParts(part, part.startsWith('"') ? IN_WORDS : AS_ONE_WORD),
  );
}

/** Whether a text, folded both ways, has all that is asked for and nothing that is left out. */
export function hasTerms(text: string, terms: readonly QueryTerm[]): boolean {
  const has = (way: string) => placeOf(way, ` ${text} `) >= 0;
  return terms.every(({ ways, isLeftOut }) => ways.some(has) !== isLeftOut);
}

/** Words in quotes as they are written, and with what may be one word joined. */
function waysOfPhrase(phrase: string): readonly string[] {
  const joined = joinParts(phrase, AS_ONE_WORD);
  const together = joined.replaceAll(/(?<=\p{L}\p{M}*) (?=\d)/gu, "");
  return [...new Set([phrase, joined, together, ...numberApart(joined)])];
}

function numberApart(text: string): readonly string[] {
  const apart = text.replaceAll(/(?<=\p{L}\p{M}*)(?=\d)/gu, " ");
  return apart === text ? [text] : [text, apart];
}
