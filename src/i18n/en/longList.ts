import type { Grammar } from "../grammar/grammar.ts";

/** The words of a list that is too long for a browser. */
export function longListWords({ number }: Grammar) {
  return {
    findsPart:
      "Your browser’s own find (Ctrl+F) sees only a part of a list this long. The search above sees all of it.",
    listedPart: ({ listed, count }: { listed: number; count: number }) =>
      `The list shows the first ${number(listed)} of ${number(count)} statements. Filter or sort them to reach the others.`,
  };
}
