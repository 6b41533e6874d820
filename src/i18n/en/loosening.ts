import type { Grammar } from "../grammar/grammar.ts";

interface Counted {
  readonly count: number;
}

/** The words before and after a value. The value is an element by itself, because it may run in another direction. */
type Around = readonly [before: string, after: string];

/** The words where a filter leaves nothing, or too little for a picture. */
export function looseningWords({ number, plural }: Grammar) {
  const statements = ({ count }: Counted) =>
    `${number(count)} ${plural(count, { one: "statement", other: "statements" })}`;
  const actors = ({ count }: Counted) =>
    `${number(count)} ${plural(count, { one: "actor", other: "actors" })}`;
  return {
    empty: {
      title: "No statements match",
      advice: "Remove a filter:",
      noSingle: "Removing just one filter does not help. Clear them all.",
      nothing: "There is nothing to show.",
      noStatements: "This case has no statements yet",
      actorsAlone: ({ count }: Counted) =>
        `It holds ${actors({ count })} and their relations. To add statements, save the case file under Share.`,
      loosen: {
        proposition: "Any proposition",
        stance: "Any stance",
        commitment: "Any commitment",
        kind: "Any kind of actor",
        attribution: "Any attribution",
        naming: "Named or unnamed",
        fewest: "Any number by an actor",
        date: "Any date",
      },
      /** Of a filter that the case names itself. */
      loosenOwn: ({ name }: { readonly name: string }) => `${name}: any`,
      withoutSearch: ["Without the search “", "”"] as Around,
      offer: ({ count }: Counted) => `: ${statements({ count })}`,
    },
    tooLittle: {
      advice: "Remove a filter to show more:",
      more: ({ count }: Counted) => `: ${statements({ count })} in all`,
    },
  };
}
