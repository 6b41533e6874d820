import { isAttributeFacet } from "../case/attribute.ts";
import { COMMON_FACETS, type FacetName, facetNames } from "../case/caseIndex.ts";
import { didYouMean } from "../case/check/nearestName.ts";
import { CLASS_LISTS } from "./classChoices.ts";
import { type Known, formatSearch, isList, readSearch } from "./explorerSearch.ts";
import { DEFAULT_DISPLAY, type Display } from "./explorerState.ts";
import { FRAME_LISTS } from "./frameChoices.ts";
import { textOf } from "./searchParam.ts";
import { VIEW_LISTS, rowOrders } from "./viewChoices.ts";

/** What may be chosen where a part of the display takes one value out of a list; the first of each is the default. */
export const DISPLAY_CHOICES = { ...VIEW_LISTS, ...FRAME_LISTS, ...CLASS_LISTS } as const satisfies {
  readonly [Name in keyof Display]?: readonly [Display[Name], ...Display[Name][]];
};

/** Those parts, each with one of its values. */
export type ListedChoices = Pick<Display, keyof typeof DISPLAY_CHOICES>;

const FILTER_NAMES = ["fewest", "from", "to", "undated", "q"] as const;

/**
 * What the search part of an address asks for in vain, where `readSearch` would pass over it in silence: parameters that
 * there are not, and values that are not taken. Nothing for what `formatSearch` writes.
 */
export function searchFaults(known: Known, search: string): readonly string[] {
  const pairs = [...new URLSearchParams(search)];
  return pairs.flatMap(([name, value], at) => {
    const names = parameterNames(known);
    if (!names.includes(name)) return [`no parameter "${name}"${didYouMean(name, names)}`];
    if (pairs.findIndex(([other]) => other === name) < at)
      return [`the parameter "${name}" is there twice; remove one`];
    return lostValues(known, name, value).map((lost) => problemOf(known, name, lost));
  });
}

function parameterNames({ index }: Known): readonly string[] {
  return [...facetNames(index), ...FILTER_NAMES, ...Object.keys(DEFAULT_DISPLAY)];
}

function lostValues(known: Known, name: string, value: string): string[] {
  const kept = keptOf(known, name, value);
  if (!isList(name) && !isFacet(name)) return isSame(value, kept) ? [] : [value];
  const taken = new Set(kept.split(","));
  return value.split(",").filter((entry) => entry !== "" && !taken.has(entry));
}

/** What the explorer makes of a value; the default, which an address leaves out, if it makes nothing of it. */
function keptOf(known: Known, name: string, value: string): string {
  const asked = new URLSearchParams([[name, value]]).toString();
  const kept = new URLSearchParams(formatSearch(readSearch(known, asked))).get(name);
  return kept ?? defaultOf(known, name);
}

function defaultOf({ views }: Known, name: string): string {
  if (name === "view") return views.all[0];
  if (name === "undated") return "0";
  const ordinary = Object.entries(DEFAULT_DISPLAY).find(([key]) => key === name)?.[1];
  return ordinary === undefined || typeof ordinary === "object" ? "" : textOf(ordinary);
}

function isSame(asked: string, kept: string): boolean {
  return asked === kept || (asked !== "" && kept !== "" && Number(asked) === Number(kept));
}

function problemOf(known: Known, name: string, lost: string): string {
  const choices = choicesOf(known, name);
  if (choices.length === 0) return `${name} cannot be "${lost}"`;
  const what = name === "actors" ? "actor" : name;
  return `no ${what} "${lost}"${didYouMean(lost, choices)}`;
}

function choicesOf({ index, views }: Known, name: string): readonly string[] {
  if (name === "view") return views.all;
  if (name === "rows") return rowOrders(views);
  if (name === "actors") return [...index.actors.keys()];
  if (isFacet(name)) return [...(index.facets[name]?.keys() ?? [])];
  return Object.entries<readonly string[]>(DISPLAY_CHOICES).find(([key]) => key === name)?.[1] ?? [];
}

function isFacet(name: string): name is FacetName {
  return isAttributeFacet(name) || COMMON_FACETS.some((facet) => facet === name);
}
