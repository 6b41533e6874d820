import type { Actor } from "../../case/actor.ts";
import { namesOf } from "../../case/names/namesOf.ts";
import { replaceNames } from "../../case/names/replaceNames.ts";
import type { Filter } from "../../filter/filter.ts";
import { foldText } from "../../filter/words/foldText.ts";

/** A name of one word is recognised by its first letters, of which a search needs no more. */
const TELLING_LETTERS = 3;

/**
 * The filter without the searched words if they name an actor, or begin its name, or if those do that are searched for in
 * their place.
 */
export function withoutNames(
  filter: Filter,
  actors: readonly Actor[],
  instead: string | null = null,
): Filter {
  const names = actors.flatMap(namesOf);
  const isTelling = tells(filter.text, names) || (instead !== null && tells(instead, names));
  return isTelling ? { ...filter, text: "" } : filter;
}

function tells(text: string, names: readonly string[]): boolean {
  if (replaceNames(text, names, () => "") !== text.normalize("NFC")) return true;
  const begun = foldText(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length >= TELLING_LETTERS);
  const oneWord = names.filter((name) => !/\s/.test(name.trim())).map(foldText);
  return begun.some((word) => oneWord.some((name) => name.startsWith(word)));
}
