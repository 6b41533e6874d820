import type { Grammar } from "../../grammar/grammar.ts";

interface Drawn {
  readonly drawn: number;
  readonly all: number;
  /** How much in a hundred of all strength between groups they carry. */
  readonly share: number;
}

/** A tie between two groups, or within one, in numbers. */
interface Numbers {
  readonly mean: number;
  readonly sum: number;
  readonly pairs: number;
}

interface Pairs {
  readonly agree: number;
  readonly differ: number;
}

/** With how many an actor agrees more than it disagrees, and the other way round. */
interface Own {
  readonly name: string;
  readonly agreeing: number;
  readonly differing: number;
}

interface Ends {
  readonly one: string;
  readonly other: string;
}

/** What the ties between the groups of a large case say. */
export function groupTiesWords({ number, decimal, plural, list }: Grammar) {
  const count = (value: number, one: string, other: string) =>
    `${number(value)} ${plural(value, { one, other })}`;
  const exact = (value: number) => number(value >= 100 ? Math.round(value) : Number(value.toPrecision(2)));
  const carry = ({ share }: Drawn) => `They carry ${number(share)}% of what there is between groups.`;
  const numbers = ({ mean, sum, pairs }: Numbers) =>
    `${exact(mean)} a pair, ${exact(sum)} over ${count(pairs, "pair", "pairs")}`;
  const between = ({ one, other }: Ends) => `${one} and ${other}`;

  return {
    picture: "Ties between groups",
    working: "Adding up ties between groups",
    as: { title: "What is drawn", groups: "Groups", pairs: "Strongest pairs" },
    keyHelp:
      "Left and right arrows move along the groups. The down arrow moves into a group, to its ties and names. The up arrow moves back. Type letters to find a name. Enter opens a mark. Escape goes back.",
    /** Which ribbons are drawn, over the picture and in a saved one. */
    drawnAll: ({ all }: Pick<Drawn, "all">) =>
      all === 0 ? "There are no ties between these groups." : "Every tie between groups is drawn.",
    drawnFrom: ({ least, drawn, all, ...rest }: Drawn & { readonly least: number }) =>
      `Ribbons of ${exact(least)} a pair or more are drawn: ${number(drawn)} of ${number(all)}. ${carry({ drawn, all, ...rest })}`,
    drawnWidest: ({ drawn, all, ...rest }: Drawn) =>
      `The ${number(drawn)} widest of ${number(all)} ribbons are drawn. ${carry({ drawn, all, ...rest })}`,
    drawnLeft: ({ leftOf, drawn, ...rest }: Drawn & { readonly leftOf: number }) =>
      `Of the ${number(leftOf)} ribbons of the whole case, ${number(drawn)} ${plural(drawn, { one: "is", other: "are" })} left. ${carry({ drawn, ...rest })}`,
    seeRest: "The table has the rest.",
    /** Whose ties are brought out, in place of which ribbons are drawn. */
    ownTies: {
      subtract: ({ name, agreeing, differing }: Own) =>
        `Ties of ${name}: more agreement with ${count(agreeing, "actor", "actors")}, more disagreement with ${number(differing)}.`,
      congruence: ({ name, agreeing }: Own) =>
        `Ties of ${name}: agreement with ${count(agreeing, "actor", "actors")}.`,
      conflict: ({ name, differing }: Own) =>
        `Ties of ${name}: disagreement with ${count(differing, "actor", "actors")}.`,
      ignore: ({ name, agreeing }: Own) =>
        `Ties of ${name}: spoke on the same thing as ${count(agreeing, "actor", "actors")}.`,
    },
    ownRest: "The others step back. A line opens the strongest pair in it.",
    headline: {
      subtract: pairsSaid,
      congruence: ({ agree }: Pairs) =>
        `${count(agree, "pair of actors agrees", "pairs of actors agree")} on something.`,
      conflict: ({ differ }: Pairs) =>
        `${count(differ, "pair of actors disagrees", "pairs of actors disagree")} on something.`,
      ignore: ({ agree }: Pairs) =>
        `${count(agree, "pair of actors", "pairs of actors")} spoke on the same thing.`,
    },
    called: ({ at, names }: { at: number; names: readonly string[] }) => `${number(at)}: ${list(names)} …`,
    ownOrder: "Order of groups",
    tie: ({ weight, evidence }: { weight: string; evidence: string }) => `${weight}, from ${evidence}`,
    firstOf: ({ name, shown, all }: { name: string; shown: number; all: number }) =>
      shown < all
        ? `${name}: first ${number(shown)} of ${number(all)} pairs`
        : `${name}: ${count(all, "pair", "pairs")}`,
    around: ({ at, names }: { at: number; names: readonly string[] }) =>
      `group ${number(at)}, around ${list(names)}`,
    /** What a ribbon says when it is pointed at. */
    ribbon: {
      agreement: (tie: Ends & Numbers) => `${between(tie)}: agreement ${numbers(tie)}.`,
      disagreement: (tie: Ends & Numbers) => `${between(tie)}: disagreement ${numbers(tie)}.`,
      meeting: (tie: Ends & Numbers) => `${between(tie)}: spoke on the same, ${numbers(tie)}.`,
    },
    stub: {
      agreement: (tie: Numbers) => `Within this group: agreement ${numbers(tie)}.`,
      disagreement: (tie: Numbers) => `Within this group: disagreement ${numbers(tie)}.`,
      meeting: (tie: Numbers) => `Within this group: spoke on the same, ${numbers(tie)}.`,
    },
    above: { agreement: "Agreement", meeting: "Spoke on the same thing" },
    below: "Disagreement",
    legendWidth: "Width: strength a pair, on average over all pairs",
    legendStub: "Within a group",
    read: "Actors stand in the same groups as in “Network”. A ribbon above joins two groups that agree. A dashed one below joins two that disagree. All pairs of their actors are added up and divided by how many pairs there are. Pairs that never meet count as nothing. The same two groups can have both ribbons.",
    readStub:
      "A stub on a group is what its own actors have among them. Choose a ribbon or a stub to see the strongest pairs. Choose a group to open it.",
    readStable:
      "Places and widths come from the whole case. A filter makes ribbons narrower and moves nothing.",

    /** The page of two groups. */
    title: "Ties between groups",
    titleWithin: "Ties within a group",
    joint: "and",
    members: ({ actors, names }: { actors: number; names: readonly string[] }) =>
      `${count(actors, "actor", "actors")} around ${list(names)}`,
    counts: ({ pairs, agreeing, differing }: { pairs: number; agreeing: number; differing: number }) =>
      `Of ${count(pairs, "pair", "pairs")}, ${number(agreeing)} agree more than they disagree, and ${number(differing)} disagree more.`,
    countsMeeting: ({ pairs, agreeing }: { pairs: number; agreeing: number }) =>
      `Of ${count(pairs, "pair", "pairs")}, ${number(agreeing)} spoke on the same thing.`,
    unknown: "These actors make no group of this case.",
    strongest: {
      agreement: "Strongest agreement",
      disagreement: "Strongest disagreement",
      meeting: "Most in common",
    },
    noPairs: "No pair has a tie.",

    /** The table. */
    table: "Ties between groups",
    tableNote: "Each row is two groups, or one with itself. Numbers are for each pair of their actors.",
    column: {
      one: "Group",
      other: "Other group",
      pairs: "Pairs",
      agreement: "Agreement",
      disagreement: "Disagreement",
    },
    short: { agreement: "+", disagreement: "−" },
    same: "within",
    perPair: (value: number) => decimal(value, 2),
  };

  function pairsSaid({ agree, differ }: Pairs): string {
    const agreeing = count(agree, "pair of actors agrees", "pairs of actors agree");
    return `${agreeing} more than they disagree. ${count(differ, "pair disagrees", "pairs disagree")} more than they agree.`;
  }
}
