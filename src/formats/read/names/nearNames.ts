import { distance } from "fastest-levenshtein";
import type { NearNames } from "../model/question.ts";
import { fingerprint } from "./fingerprint.ts";

/** More names are compared by their fingerprints alone. */
const MOST_COMPARED = 20_000;

/** Shorter names that differ in one letter are as often two: Iran and Iraq. */
const SHORTEST = 5;

/**
 * Groups of names that may be one: with the same fingerprint, or fingerprints that differ in one letter. Offered to a person
 * and never joined here. In each group the name with most cells comes first.
 */
export function nearNames(cells: ReadonlyMap<string, number>): readonly NearNames[] {
  const groups = new Map<string, string[]>();
  for (const name of cells.keys()) {
    const print = fingerprint(name);
    if (print !== "") groups.set(print, [...(groups.get(print) ?? []), name]);
  }
  return joined(groups)
    .filter((names) => names.length > 1)
    .map((names) => ({ names: mostUsedFirst(names, cells) }));
}

/** The names of fingerprints that are near to one another, together. */
function joined(groups: ReadonlyMap<string, readonly string[]>): readonly (readonly string[])[] {
  const heads = new Map<string, string>();
  const headOf = (print: string): string => {
    let head = print;
    for (let next = heads.get(head); next !== undefined; next = heads.get(head)) head = next;
    return head;
  };
  for (const [one, other] of nearPairs([...groups.keys()])) {
    const [first, second] = [headOf(one), headOf(other)];
    if (first !== second) heads.set(second, first);
  }
  const together = new Map<string, string[]>();
  for (const [print, names] of groups) {
    const head = headOf(print);
    together.set(head, [...(together.get(head) ?? []), ...names]);
  }
  return [...together.values()];
}

/** Pairs that differ in one letter: both have a text in common that lacks one, so that not all need be compared with all. */
function nearPairs(prints: readonly string[]): readonly (readonly [string, string])[] {
  const long = prints.filter(({ length }) => length >= SHORTEST);
  if (long.length > MOST_COMPARED) return [];
  const shorter = new Map<string, string[]>();
  for (const print of long)
    for (const text of new Set([print, ...withoutOneLetter(print)]))
      shorter.set(text, [...(shorter.get(text) ?? []), print]);
  return [...shorter.values()].flatMap(([first, ...others]) =>
    others.flatMap((other) => (first !== undefined && isNear(first, other) ? [[first, other] as const] : [])),
  );
}

/** Longer names are no names, and would make as many texts as they have letters. */
const LONGEST = 80;

function withoutOneLetter(print: string): readonly string[] {
  if (print.length > LONGEST) return [];
  return Array.from(print, (_, at) => print.slice(0, at) + print.slice(at + 1));
}

/** Group 1 and Group 2, Party A and Party B are two. */
function isNear(one: string, other: string): boolean {
  return distance(one, other) === 1 && signs(one) === signs(other);
}

/** Numbers and single letters, by which names are told apart on purpose. */
function signs(print: string): string {
  return (print.match(/\p{N}+|(?<!\S)\p{L}(?!\S)/gu) ?? []).join(" ");
}

function mostUsedFirst(names: readonly string[], cells: ReadonlyMap<string, number>): NearNames["names"] {
  return names
    .map((name) => ({ name, cells: cells.get(name) ?? 0 }))
    .toSorted((one, other) => other.cells - one.cells);
}
