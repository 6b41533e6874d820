import type { Grammar } from "../../grammar/grammar.ts";

/** Some of a list by name, and how many others there are. */
export interface Named {
  readonly names: readonly string[];
  readonly others: number;
}

/** How many of some actors are one body. */
export interface OfBody {
  readonly name: string;
  readonly count: number;
}

/** What the sentences of all views say alike: names with the number of the others, and which actors are one body. */
export function namedWords({ number, plural, list }: Grammar) {
  return {
    /** "Ann, Bob and 3 others". */
    some: ({ names, others }: Named) =>
      list(
        others > 0
          ? [...names, `${number(others)} ${plural(others, { one: "other", other: "others" })}`]
          : names,
      ),
    /** "both of China’s government", "2 of them of China’s government"; nothing where each is a separate body. */
    ofBodies: ({ all, bodies }: { readonly all: number; readonly bodies: readonly OfBody[] }) =>
      list(
        bodies.map(({ name, count }, at) => {
          if (count === all) return `${count === 2 ? "both" : "all"} of ${name}`;
          return at === 0 ? `${number(count)} of them of ${name}` : `${number(count)} of ${name}`;
        }),
      ),
  };
}
