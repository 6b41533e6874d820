import { type CaseIndex, FACET_NAMES, type FacetName } from "../case/caseIndex.ts";
import { didYouMean } from "../case/check/nearestName.ts";
import { DISPLAY_CHOICES } from "./displayChoices.ts";
import { formatSearch, readSearch } from "./explorerSearch.ts";
import { DEFAULT_DISPLAY, type Display } from "./explorerState.ts";

const FILTER_NAMES = [...FACET_NAMES, "from", "to", "undated", "q"] as const;
const LISTS: readonly string[] = [...FACET_NAMES, "pins", "changes", "actors"];

/**
 * What the search part of an address asks for in vain, where `readSearch` would pass over it in silence: parameters that
 * there are not, and values that are not taken. Nothing for what `formatSearch` writes.
 */
export function searchFaults(index: CaseIndex, search: string): readonly string[] {
  const pairs = [...new URLSearchParams(search)];
  return pairs.flatMap(([name, value], at) => {
    const known = knownNames();
    if (!known.includes(name)) return [`no parameter "${name}"${didYouMean(name, known)}`];
    if (pairs.findIndex(([other]) => other === name) < at) return [`the parameter "${name}" stands twice`];
    return lostValues(index, name, value).map((lost) => problemOf(index, name, lost));
  });
}

function knownNames(): readonly string[] {
  return [...FILTER_NAMES, ...Object.keys(DEFAULT_DISPLAY)];
}

function lostValues(index: CaseIndex, name: string, value: string): string[] {
  const kept = keptOf(index, name, value);
  if (!LISTS.includes(name)) return isSame(value, kept) ? [] : [value];
  const taken = new Set(kept.split(","));
  return value.split(",").filter((entry) => entry !== "" && !taken.has(entry));
}

/** What the explorer makes of a value; the default, which an address leaves out, if it makes nothing of it. */
function keptOf(index: CaseIndex, name: string, value: string): string {
  const asked = new URLSearchParams([[name, value]]).toString();
  const kept = new URLSearchParams(formatSearch(readSearch(index, asked))).get(name);
  return kept ?? defaultOf(name);
}

function defaultOf(name: string): string {
  if (name === "undated") return "0";
  const value = name in DEFAULT_DISPLAY ? DEFAULT_DISPLAY[name as keyof Display] : "";
  if (typeof value === "boolean") return String(Number(value));
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

function isSame(asked: string, kept: string): boolean {
  return asked === kept || (asked !== "" && kept !== "" && Number(asked) === Number(kept));
}

function problemOf(index: CaseIndex, name: string, lost: string): string {
  const choices = choicesOf(index, name);
  if (choices.length === 0) return `${name} cannot be "${lost}"`;
  const what = name === "actors" ? "actor" : name;
  return `no ${what} "${lost}"${didYouMean(lost, choices)}`;
}

function choicesOf(index: CaseIndex, name: string): readonly string[] {
  if (name === "actors") return [...index.actors.keys()];
  if (name in index.facets) return [...(index.facets[name as FacetName].keys() as Iterable<string>)];
  return name in DISPLAY_CHOICES ? DISPLAY_CHOICES[name as keyof typeof DISPLAY_CHOICES] : [];
}
