import type { Grammar } from "../../grammar/grammar.ts";

interface Part {
  readonly at: number;
  readonly count: number;
}

/** What the tables of a large case say: groups of actors with their positions, and propositions with the groups. */
export function spineTableWords({ number, plural }: Grammar) {
  return {
    caption: {
      groups: "Groups of actors, with all their positions",
      propositions: "Propositions, with all positions on them",
    },
    order: "What the rows are",
    orders: { groups: "By group", propositions: "By proposition" },
    columns: {
      groups: "Group",
      propositions: "Proposition",
      actors: "Actors",
      statements: "Statements",
      most: { groups: "Supports and opposes most", propositions: "Most support, most opposition" },
    },
    /** Groups are numbered along the axis. */
    group: ({ at, count }: Part) => `Group ${number(at)} of ${number(count)}`,
    groupShort: ({ number: at }: { readonly number: number }) => `Group ${number(at)}`,
    apart: "Not on the axis",
    others: ({ count }: { readonly count: number }) =>
      `${number(count)} ${plural(count, { one: "other", other: "others" })}`,
    /** How many of some actors speak under the filter. */
    speaking: ({ at, count }: Part) => `${number(at)} of ${number(count)}`,
    positions: ({ count }: { readonly count: number }) =>
      `${number(count)} ${plural(count, { one: "position", other: "positions" })}`,
    supports: "Support:",
    opposes: "Opposition:",
    unfold: ({ name }: { readonly name: string }) => `Positions of ${name}`,
    unfoldProposition: ({ name }: { readonly name: string }) => `Groups that spoke on “${name}”`,
    pages: "Pages of the table",
    page: ({ from, to, count }: { readonly from: number; readonly to: number; readonly count: number }) =>
      `Rows ${number(from)} to ${number(to)} of ${number(count)}`,
    previous: "Previous rows",
    next: "Next rows",
    continued: "continued",
    note: {
      groups:
        "Actors in a group are neighbours on the axis of agreement. Open a group to see its actors, and an actor to see its positions.",
      propositions:
        "Open a proposition to see the groups that spoke on it. Open a group to see the position of each actor.",
    },
    apartNote: "Nothing that the actors “not on the axis” said links them to the contested propositions.",
    whole: "The tables hold every position.",
  };
}
