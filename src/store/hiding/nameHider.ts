import { countWords } from "../../case/countWords.ts";
import { replacerSteps } from "../../case/names/replaceNames.ts";
import type { Steps } from "../../case/steps/steps.ts";

/** Something that has names, and what stands in for them: in full, or where room is short. */
export interface Hidden {
  readonly names: readonly string[];
  readonly inFull: string;
  readonly short: string;
}

/** Puts stand-ins in the place of names. */
export interface NameHider {
  readonly text: (text: string) => string;
  /** In square brackets, which mark in a quote what is not its own; of no more words than given. */
  readonly quote: (text: string, mostWords: number) => string;
  /** Of no more words than given. */
  readonly label: (text: string, mostWords: number) => string;
}

/** So many are taken in one step. */
const AT_ONCE = 200;

/** Hides in any text whatever it calls each of the hidden; of two that share a name the first in the list is meant. */
export function* nameHider(hidden: Iterable<Hidden>): Steps<NameHider> {
  const owners = new Map<string, Hidden>();
  const byLength = new Map<number, string[]>();
  let taken = 0;
  for (const one of hidden) {
    for (const name of one.names) {
      const key = plain(name);
      if (!owners.has(key)) owners.set(key, one);
      byLength.set(name.length, byLength.get(name.length) ?? []);
      byLength.get(name.length)?.push(name);
    }
    taken += 1;
    if (taken % AT_ONCE === 0) yield;
  }
  const lengths = [...byLength.keys()].toSorted((one, other) => other - one);
  const replaceIn = yield* replacerSteps(lengths.flatMap((length) => byLength.get(length) ?? []));
  const standIn = (found: string, form: "inFull" | "short") => owners.get(plain(found))?.[form] ?? "";
  const fitting = (text: string, mostWords: number, [open, close]: readonly [string, string]) => {
    const write = (form: "inFull" | "short") =>
      replaceIn(text, (found) => open + standIn(found, form) + close);
    const whole = write("inFull");
    return countWords(whole) <= mostWords ? whole : write("short");
  };
  return {
    text: (text) => replaceIn(text, (found) => standIn(found, "inFull")),
    quote: (text, mostWords) => fitting(text, mostWords, ["[", "]"]),
    label: (text, mostWords) => fitting(text, mostWords, ["", ""]),
  };
}

/** What two spellings of a name that `replaceNames` takes for the same have in common. */
function plain(name: string): string {
  const folded = name.normalize("NFC").trim().toUpperCase().toLowerCase();
  return folded.replaceAll("\u2019", "'").replaceAll(/\s+/g, " ");
}
