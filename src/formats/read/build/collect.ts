import { isSafeId } from "../../../case/check/caseTexts.ts";
import { makeIds } from "./makeIds.ts";

export type Fields = Readonly<Record<string, unknown>>;

/** Entries of a list of a case, each once, in the order in which they were first met. */
export interface Collected {
  /** The id of what has this key; `make` is asked for its fields at the first time. A file's own id is kept where it is safe. */
  readonly idOf: (
    key: string,
    names: { readonly name: string; readonly own: string },
    make: () => Fields,
  ) => string;
  readonly entries: () => readonly Fields[];
}

/** Collects entries. The ids that the file gives are never made for others; `word` is for those whose name makes none. */
export function collect(word: string, given: Iterable<string>): Collected {
  const own = new Set([...given].filter(isSafeId));
  const made = makeIds(word, [...own]);
  const ids = new Map<string, string>();
  const entries: Fields[] = [];
  return {
    entries: () => entries,
    idOf: (key, names, make) => {
      const known = ids.get(key);
      if (known !== undefined) return known;
      const id = own.delete(names.own) ? names.own : made(names.name);
      ids.set(key, id);
      entries.push({ id, ...make() });
      return id;
    },
  };
}

/** Fields without those that say nothing. */
export function stated(fields: Fields): Fields {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined && value !== null && value !== ""),
  );
}
