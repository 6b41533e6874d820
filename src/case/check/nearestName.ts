import { closest, distance } from "fastest-levenshtein";

/** No name is as long as this, and to compare long texts takes long. */
const LONGEST = 200;

/** `; did you mean "…"?` with the known name nearest to the wrong one, or nothing if none is near. */
export function didYouMean(wrong: string, known: readonly string[]): string {
  if (known.length === 0 || wrong.length > LONGEST) return "";
  const nearest = closest(wrong, [...known]);
  const isNear = distance(wrong, nearest) <= Math.max(2, Math.floor(wrong.length / 3));
  return isNear ? `; did you mean "${nearest}"?` : "";
}

/** So many names are compared for all faults of a file together, in about a third of a second. */
const MOST_COMPARED = 5_000_000;

/** Gives advice on a wrong name, as `didYouMean` does. */
export type Adviser = (wrong: string, known: ReadonlySet<string>) => string;

/** Gives advice on one wrong name after the other, each name once, until so many were compared that one would have to wait. */
export function makeAdviser(): Adviser {
  const given = new Map<ReadonlySet<string>, Map<string, string>>();
  let compared = 0;
  return (wrong, known) => {
    const before = given.get(known) ?? new Map<string, string>();
    given.set(known, before);
    const again = before.get(wrong);
    if (again !== undefined || compared >= MOST_COMPARED) return again ?? "";
    compared += known.size;
    const advice = didYouMean(wrong, [...known]);
    before.set(wrong, advice);
    return advice;
  };
}
