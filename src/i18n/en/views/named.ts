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

/** How those who take a stance are counted. */
const TAKEN = { support: "for", oppose: "against", mixed: "mixed", abstain: "abstained" } as const;

/** How many actors take a stance, and which of them are one body. */
export interface Taken {
  readonly stance: keyof typeof TAKEN;
  readonly all: number;
  readonly bodies: readonly OfBody[];
}

/** What the sentences of all views say alike: names with the number of the others, which actors are one body, who takes a stance. */
export function namedWords({ number, plural, list }: Grammar) {
  /** "both of China’s government", "2 of them of China’s government"; nothing where each is a separate body. */
  const ofBodies = ({ all, bodies }: { readonly all: number; readonly bodies: readonly OfBody[] }) =>
    list(
      bodies.map(({ name, count }, at) => {
        if (count === all) return `${count === 2 ? "both" : "all"} of ${name}`;
        return at === 0 ? `${number(count)} of them of ${name}` : `${number(count)} of ${name}`;
      }),
    );
  return {
    /** "Ann, Bob and 3 others". */
    some: ({ names, others }: Named) =>
      list(
        others > 0
          ? [...names, `${number(others)} ${plural(others, { one: "other", other: "others" })}`]
          : names,
      ),
    ofBodies,
    /** "9 for; 4 against, all of China’s government". */
    taken: (sides: readonly Taken[]) => {
      const said = sides.map((side) =>
        [`${number(side.all)} ${TAKEN[side.stance]}`, ofBodies(side)].filter(Boolean).join(", "),
      );
      return said.join(sides.some(({ bodies }) => bodies.length > 0) ? "; " : ", ");
    },
  };
}
