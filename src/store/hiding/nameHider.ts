import { countWords } from "../../case/countWords.ts";
import { nameReplacer } from "../../case/names/replaceNames.ts";

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

/** Hides in any text whatever it calls each of the hidden; of two that share a name the first in the list is meant. */
export function nameHider(hidden: readonly Hidden[]): NameHider {
  const owned = hidden.flatMap((one) => one.names.map((name) => ({ name, one })));
  const owners = new Map(owned.map(({ name, one }) => [plain(name), one] as const).toReversed());
  const names = owned.map(({ name }) => name).toSorted((one, other) => other.length - one.length);
  const replaceIn = nameReplacer(names);
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
