import type { Grammar } from "../grammar/grammar.ts";

interface Counted {
  readonly count: number;
}

/** What stands before and after a datum, which is shown apart so that its own direction holds. */
type Around = readonly [before: string, after: string];

export function controlsWords({ number, plural }: Grammar) {
  const statements = ({ count }: Counted) =>
    `${number(count)} ${plural(count, { one: "statement", other: "statements" })}`;
  const actors = ({ count }: Counted) =>
    `${number(count)} ${plural(count, { one: "actor", other: "actors" })}`;

  return {
    filters: "Filters",
    statements,
    facet: {
      proposition: "Propositions",
      stance: "Stance",
      commitment: "Commitment",
      kind: "Kind of actor",
      attribution: "Attribution",
      naming: "Named or unnamed",
      date: "Date",
    },
    search: {
      label: "Search statements",
      hint: "“two words” together, -word left out",
      clear: "Clear the search",
    },
    ownWordsOnly: "Own words only",
    fullSentences: "Full sentences",
    whatTheyMean: "What they mean",
    /** Statements by stance, from against to for; nothing of stances that nobody takes. */
    tally: (counts: Readonly<Record<"oppose" | "mixed" | "abstain" | "support", number>>) =>
      [
        counts.oppose > 0 ? `${number(counts.oppose)} oppose` : "",
        counts.mixed > 0 ? `${number(counts.mixed)} mixed` : "",
        counts.abstain > 0 ? `${number(counts.abstain)} abstain` : "",
        counts.support > 0 ? `${number(counts.support)} support` : "",
      ]
        .filter(Boolean)
        .join(" · "),
    countUnit: ({ count }: Counted) => plural(count, { one: "statement", other: "statements" }),
    date: {
      from: "From",
      to: "To",
      noDates: "No statement in this case gives a date.",
      undated: ({ count }: Counted) =>
        `${statements({ count })} ${plural(count, { one: "gives", other: "give" })} no date.`,
      alsoUndated: ({ count }: Counted) => `Also the ${number(count)} without a date`,
    },
    chip: {
      region: "Active filters",
      none: "No filter chosen: everything is shown.",
      part: {
        proposition: "Proposition",
        stance: "Stance",
        commitment: "Commitment",
        kind: "Kind of actor",
        attribution: "Attribution",
        naming: "Named or unnamed",
        date: "Date",
        text: "Search",
      },
      before: ({ part }: { readonly part: string }) => `${part}:`,
      remove: ({ part, value }: { readonly part: string; readonly value: string }) =>
        `Remove filter: ${part}: ${value}`,
      quoted: ({ text }: { readonly text: string }) => `“${text}”`,
      since: ({ date }: { readonly date: string }) => `from ${date}`,
      until: ({ date }: { readonly date: string }) => `until ${date}`,
      orUndated: ({ dates }: { readonly dates: string }) => `${dates}, or no date`,
    },
    clearAll: "Clear all",
    toNetwork: "Show who says what",
    empty: {
      title: "No statement passes all filters",
      advice: "Loosen one of them:",
      noSingle: "No single filter can be loosened to bring statements back.",
      nothing: "There is nothing to show.",
      loosen: {
        proposition: "On any proposition",
        stance: "With any stance",
        commitment: "With any commitment",
        kind: "From any kind of actor",
        attribution: "With any attribution",
        naming: "Named or unnamed",
        date: "Of any date",
      },
      withoutSearch: ["Without the search “", "”"] as Around,
      offer: ({ count }: Counted) => `: ${statements({ count })}`,
    },
    tooLittle: {
      advice: "A wider filter may show more:",
      more: ({ count }: Counted) => `: ${statements({ count })} in all`,
    },
    results: "Results",
    resultCount: (shown: { readonly statements: number; readonly actors: number }) =>
      `${statements({ count: shown.statements })} by ${actors({ count: shown.actors })}`,
    view: {
      title: "View",
      name: {
        network: "Who says what",
        alignment: "Who stands with whom",
        propositions: "What goes together",
        firmness: "How firm?",
        matrix: "Matrix",
        addressees: "Who addresses whom",
        timeline: "Timeline",
        sides: "Sides and bridges",
      },
    },
    form: { title: "Form", picture: "Chart", table: "Table" },
    moreRows: ({ count }: Counted) => `Show ${number(count)} more rows`,
    pane: {
      title: "Part of the screen",
      filters: "Filters",
      chart: "Picture",
      list: "List",
      active: ({ count }: Counted) => `${number(count)} active`,
    },
    theme: { title: "Appearance", system: "As the system", light: "Light", dark: "Dark" },
  };
}
