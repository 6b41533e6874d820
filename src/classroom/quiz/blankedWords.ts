import type { Actor } from "../../case/actor.ts";
import { namesOf } from "../../case/names/namesOf.ts";
import { replaceNames } from "../../case/names/replaceNames.ts";
import type { Statement } from "../../case/statement.ts";

/** What replaces a name that would tell who speaks. */
export const BLANK = "…";

/** Shorter words of a name ("UN", "the") are in too many sentences to tell. */
const TELLING_LETTERS = 4;

/** The words of a statement as one sees them before the guess. */
export interface BlankedWords {
  readonly text: string;
  readonly isQuote: boolean;
  /** Of a quote. */
  readonly language?: string;
}

/**
 * The actor's own words, else the summary, without the names of who speaks. A summary also loses every longer word of
 * the name, since it tends to open with the actor: "… say that". Empty where neither is known.
 */
export function blankedWords({ quote, summary }: Statement, actor: Actor): BlankedWords {
  const names = namesOf(actor);
  if (quote === undefined)
    return { text: blanked(summary ?? "", [...names, ...wordsIn(actor.name)]), isQuote: false };
  return { text: blanked(quote.text, names), isQuote: true, language: quote.language };
}

function wordsIn(name: string): string[] {
  return name.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length >= TELLING_LETTERS);
}

function blanked(text: string, names: readonly string[]): string {
  return replaceNames(text, names, () => BLANK).replaceAll(/…(?:\s+…)+/g, BLANK);
}
