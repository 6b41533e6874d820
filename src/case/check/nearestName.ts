import { closest, distance } from "fastest-levenshtein";

/** `; did you mean "…"?` with the known name nearest to the wrong one, or nothing if none is near. */
export function didYouMean(wrong: string, known: readonly string[]): string {
  if (known.length === 0) return "";
  const nearest = closest(wrong, [...known]);
  const isNear = distance(wrong, nearest) <= Math.max(2, Math.floor(wrong.length / 3));
  return isNear ? `; did you mean "${nearest}"?` : "";
}
