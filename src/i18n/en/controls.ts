import type { Grammar } from "../grammar/grammar.ts";

interface Counted {
  readonly count: number;
}

export function controlsWords({ number, plural }: Grammar) {
  const statements = ({ count }: Counted) =>
    `${number(count)} ${plural(count, { one: "statement", other: "statements" })}`;
  const actors = ({ count }: Counted) =>
    `${number(count)} ${plural(count, { one: "actor", other: "actors" })}`;

  return {
    filters: "Filters",
    /** On the button that opens them. */
    filtersActive: ({ count }: Counted) => `Filters · ${number(count)}`,
    closeFilters: "Close the filters",
    statements,
    facet: {
      proposition: "Propositions",
      stance: "Stance",
      commitment: "Commitment",
      kind: "Kind of actor",
      attribution: "Attribution",
      naming: "Named or unnamed",
      fewest: "Statements by each actor",
      date: "Date",
    },
    fewest: {
      label: "At least",
      /** Which statements of an actor are counted. */
      meaning: "Leaves out actors with fewer statements in the whole case.",
    },
    search: {
      label: "Search statements",
      hint: "“exact phrase”, -word to exclude",
      clear: "Clear the search",
      instead: ({ text, instead }: { readonly text: string; readonly instead: string }) =>
        `Nothing found for “${text}”. Showing “${instead}”.`,
      awaited: "Preparing the search. Until then, all statements are shown.",
    },
    nothingNamedSo: "No name matches",
    findInList: "Find in this list",
    suggestions: "Suggestions",
    /** What else is typed to look for a stance. */
    stanceAlso: {
      support: "supports supported for agree",
      oppose: "opposes opposed against disagree",
      mixed: "both",
      abstain: "abstains abstained",
    },
    suggestionGroup: { actors: "Actors", propositions: "Propositions", filters: "Filter by" },
    countAsOne: {
      title: "Counting",
      bodies: "Count spokespeople with those they speak for",
      contraries: "Count contrary propositions as one question",
      meaning: {
        bodies: "Each body is one actor. The list still shows who spoke.",
        contraries: "Opposing one counts as supporting the other.",
      },
    },
    /** What is counted as one, said beside counts. */
    countedAs: {
      bodies: "Spokespeople counted with those they speak for",
      contraries: "Contraries counted as one question",
    },
    fullSentences: "Show full sentences",
    whatTheyMean: "Show what these mean",
    /** Statements by stance, from against to for. A stance that nobody takes is left out. */
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
      noDates: "No statement in this case has a date.",
      undated: ({ count }: Counted) =>
        `${statements({ count })} ${plural(count, { one: "has", other: "have" })} no date.`,
      alsoUndated: ({ count }: Counted) => `Include ${statements({ count })} without a date`,
    },
    chip: {
      region: "Active filters",
      none: "No filters: everything is shown.",
      part: {
        proposition: "Proposition",
        stance: "Stance",
        commitment: "Commitment",
        kind: "Kind of actor",
        attribution: "Attribution",
        naming: "Named or unnamed",
        fewest: "Each actor",
        date: "Date",
        text: "Search",
      },
      before: ({ part }: { readonly part: string }) => `${part}:`,
      remove: ({ part, value }: { readonly part: string; readonly value: string }) =>
        `Remove filter: ${part}: ${value}`,
      quoted: ({ text }: { readonly text: string }) => `“${text}”`,
      readAs: ({ text, instead }: { readonly text: string; readonly instead: string }) =>
        `“${text}”, read as “${instead}”`,
      atLeast: ({ count }: Counted) => `at least ${statements({ count })}`,
      since: ({ date }: { readonly date: string }) => `from ${date}`,
      until: ({ date }: { readonly date: string }) => `until ${date}`,
      orUndated: ({ dates }: { readonly dates: string }) => `${dates}, or no date`,
    },
    clearAll: "Clear all",
    toNetwork: "Show the network",
    results: "Results",
    resultCount: (shown: { readonly statements: number; readonly actors: number }) =>
      `${statements({ count: shown.statements })} by ${actors({ count: shown.actors })}`,
    view: {
      title: "View",
      name: {
        network: "Network",
        matrix: "Matrix",
        timeline: "Timeline",
        alignment: "Who stands with whom",
        propositions: "What goes together",
        addressees: "Who addresses whom",
        sides: "Sides",
        firmness: "How firm",
      },
      group: { positions: "Positions", alliances: "Alliances", evidence: "Evidence" },
      keys: "Left and right arrows move within a group. Tab goes to the next group.",
    },
    form: { title: "Chart or table", picture: "Chart", rows: "Propositions", table: "Table" },
    moreRows: ({ count }: Counted) => `Show ${number(count)} more rows`,
    pane: {
      filters: "Filters",
      rows: "Propositions",
      chart: "Picture",
      list: "List",
      active: ({ count }: Counted) => `${number(count)} active`,
    },
    theme: { title: "Appearance", system: "Use system setting", light: "Light", dark: "Dark" },
  };
}
