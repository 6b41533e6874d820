import { countWords } from "../case/countWords.ts";
import type { QuotedStatement } from "./codingItems.ts";

/** Fewer words than these seldom show a stance by themselves. */
const TELLING_WORDS = 6;

/** What a source puts in where a quote lacks its context: "(the UN response)", "ignor[ing]". */
const FILLED_IN = /[[(]/;

/** English words that turn, limit or deny, so that both halves of a mixed stance can be in the quote. */
const LIMITS =
  /\b(?:but|yet|though|although|however|while|whereas|only|if|unless|until|except|provided|without|no|not|nor|never|cannot)\b|n[’']t\b/i;

/**
 * Whether a quote can be coded by its own words: it has at least six, none that the source filled in between brackets,
 * and, where it is coded as mixed and is in English, one that turns, limits or denies, since else the half that is
 * missing stands outside of it.
 */
export function standsAlone({ quote: { text, language }, stance }: QuotedStatement): boolean {
  const lacksHalf = stance === "mixed" && /^en\b/i.test(language) && !LIMITS.test(text);
  return countWords(text) >= TELLING_WORDS && !FILLED_IN.test(text) && !lacksHalf;
}
