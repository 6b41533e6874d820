import type { Most } from "./spineRow.ts";

/** Of a list of so many, the one with the highest count, the first of equals; null where none has any. */
export function mostIn(length: number, countOf: (at: number) => number): Most | null {
  let most: Most | null = null;
  for (let at = 0; at < length; at += 1) {
    const statements = countOf(at);
    if (statements > (most?.statements ?? 0)) most = { at, statements };
  }
  return most;
}
