import type { Case } from "../../case/case.ts";
import { alsoCalled } from "../../case/alsoCalled.ts";
import { namesOf } from "../../case/names/namesOf.ts";
import { replaceNames } from "../../case/names/replaceNames.ts";
import type { Filter } from "../../filter/filter.ts";
import { readQuery } from "../../filter/readQuery.ts";
import { foldWays } from "../../filter/words/foldText.ts";

/** A name of one word is recognised by its first letters, of which a search needs no more. */
const TELLING_LETTERS = 3;

/**
 * The filter without the searched words if they name an actor, or begin its name, or if those do that are searched for in
 * their place.
 */
export function withoutNames(
  filter: Filter,
  { actors, language }: Pick<Case, "actors" | "language">,
  instead: string | null = null,
): Filter {
  const found = actors.flatMap((actor) => [...namesOf(actor), ...alsoCalled(actor, language)]);
  const names = found.flatMap(foldWays).filter(Boolean);
  const isTelling = tells(filter.text, names) || (instead !== null && tells(instead, names));
  return isTelling ? { ...filter, text: "" } : filter;
}

function tells(text: string, names: readonly string[]): boolean {
  const ways = [...foldWays(text), ...readQuery(text).flatMap((term) => term.ways)];
  return ways.some((folded) => tellsAsFolded(folded, names));
}

function tellsAsFolded(folded: string, names: readonly string[]): boolean {
  if (replaceNames(folded, names, () => "") !== folded.normalize("NFC")) return true;
  const begun = folded.split(/[^\p{L}\p{M}\p{N}]+/u).filter((word) => word.length >= TELLING_LETTERS);
  const oneWord = names.filter((name) => !/\s/.test(name.trim()));
  return begun.some((word) => oneWord.some((name) => name.startsWith(word)));
}
