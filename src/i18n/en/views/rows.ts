import type { Grammar } from "../../grammar/grammar.ts";
import { type Named, namedWords } from "./named.ts";

interface Counted {
  readonly count: number;
}

/** Who takes a stance; `bodies` says, with a comma before it, which of them are one body. */
interface Spoken extends Named, Counted {
  readonly bodies: string;
}

/** Some of many. */
interface Part {
  readonly shown: number;
  readonly count: number;
}

/** What the rows of propositions say. */
export function rowsWords(grammar: Grammar) {
  const { number, plural } = grammar;
  const { some } = namedWords(grammar);
  const counted = (count: number, one: string, other: string) =>
    `${number(count)} ${plural(count, { one, other })}`;
  const said = (one: string, other: string) => (who: Spoken) =>
    `${counted(who.count, one, other)}${who.bodies}: ${some(who)}.`;
  const inThese = ({ count }: Counted) => plural(count, { one: "in this source", other: "in these sources" });

  return {
    list: "Propositions",
    key: "Key",
    order: "Order",
    noTheme: "No theme",
    orders: { contest: "Contested", theme: "By theme" },
    /** Over the two sides, and behind a name. */
    side: { oppose: "Says no", support: "Says yes", mixed: "Says both", abstain: "Abstains" },
    says: { oppose: "says no", support: "says yes", mixed: "says both", abstain: "abstains" },
    /** Before names that are on neither side. */
    between: { mixed: "both:", abstain: "abstains:" },
    /** Which group of propositions follows; the count is of sources. */
    group: {
      contested: () => "Some say yes, some say no",
      "opposed-by-contrary": () => "No one here says no, but someone says yes to the opposite",
      "supported-by-contrary": () => "No one here says yes, but someone says no to the opposite",
      "mixed-not-opposed": () => "No one here says no, but someone says both",
      "mixed-not-supported": () => "No one here says yes, but someone says both",
      "not-opposed": (sources: Counted) => `No one ${inThese(sources)} says no`,
      "not-supported": (sources: Counted) => `No one ${inThese(sources)} says yes`,
      neither: (sources: Counted) => `No one ${inThese(sources)} says yes or no`,
    },
    others: ({ count }: Counted) => `+${number(count)}`,
    actors: ({ count }: Counted) => counted(count, "actor", "actors"),
    /** For the ear: how many take a stance, and who. */
    spoken: {
      oppose: said("says no", "say no"),
      support: said("says yes", "say yes"),
      mixed: said("says both", "say both"),
      abstain: said("abstains", "abstain"),
    },
    /** For the ear: how many of a group take a stance. */
    counted: {
      oppose: ({ count }: Counted) =>
        `${number(count)} ${plural(count, { one: "says no", other: "say no" })}`,
      support: ({ count }: Counted) =>
        `${number(count)} ${plural(count, { one: "says yes", other: "say yes" })}`,
      mixed: ({ count }: Counted) =>
        `${number(count)} ${plural(count, { one: "says both", other: "say both" })}`,
      abstain: ({ count }: Counted) =>
        `${number(count)} ${plural(count, { one: "abstains", other: "abstain" })}`,
    },
    split: {
      title: "A picture for",
      none: "all together",
      kind: "each kind of actor",
      howToRead:
        "Each group has its own bars: no on the left, yes on the right, both or neither between. All bars share one scale.",
    },
    inSelection: ({ shown, count }: Part) =>
      `${number(shown)} of ${counted(count, "actor", "actors")} in this selection`,
    noneInSelection: "None of these statements is in this selection.",
    allStatements: ({ count }: Counted) =>
      plural(count, { one: "The statement on this", other: `All ${number(count)} statements on this` }),
    opposite: "The opposite:",
    table: "Show as a table",
    howToRead: [
      "Each mark is one actor’s position. Left of the line means no, right of it yes, and on it both.",
      "The more an actor said, the nearer it is to the line.",
      "Most contested comes first: the proposition whose smaller side has the most actors.",
      "If several are equal, the number of actors decides.",
      "A filter moves nothing. What it hides stays as a faint mark.",
    ].join(" "),
    legendMark: "What marks mean",
    ghost: "Hidden by a filter",
  };
}
