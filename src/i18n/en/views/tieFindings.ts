import type { Grammar } from "../../grammar/grammar.ts";

/** Two that are tied, what they meet on, and whether actors among them are one body; the last two may be empty. */
interface TiedPair {
  readonly names: readonly string[];
  readonly on: string;
  readonly bodies: string;
}

/** Those of the strongest pairs that are named, and how many others there are. */
interface TiedPairs {
  readonly pairs: readonly TiedPair[];
  readonly others: number;
}

/** What is found among ties: who or what is tied most strongly, how many ties there are, and on how little they rest. */
export function tieFindingWords({ number, plural, list }: Grammar) {
  const counted = (count: number, one: string, other: string) =>
    `${number(count)} ${plural(count, { one, other })}`;
  /** As in "3 depend on a single statement". */
  const rest = ({ thin, shown }: { thin: number; shown: number }) => {
    if (thin === 0) return "None depends on a single statement.";
    if (thin === shown) return `${shown === 1 ? "It" : "Each"} depends on a single statement.`;
    return `${number(thin)} ${plural(thin, { one: "depends", other: "depend" })} on a single statement.`;
  };

  const aside = (words: string) => words && `, ${words},`;
  /** One pair of actors in a sentence, of several each in its own. */
  const actorsWho =
    (do_: string, doMost: string) =>
    ({ pairs, others }: TiedPairs) => {
      const [first] = pairs;
      if (first !== undefined && pairs.length + others === 1)
        return `${list(first.names)}${aside(first.bodies)} ${doMost}${first.on && `, on ${first.on}`}.`;
      const each = pairs.map(({ names, on, bodies }) => `${list(names)}${aside(bodies)} ${do_} on ${on}.`);
      return [`${counted(pairs.length + others, "pair", "pairs")} ${doMost}.`, ...each].join(" ");
    };
  /** Propositions, and in a sentence of its own what their speakers did; of several pairs the first is told. */
  const propositionsThat =
    (doMost: string, did: string) =>
    ({ pairs: [first], others }: TiedPairs) => {
      if (first === undefined) return "";
      const named =
        others === 0
          ? `${list(first.names)} ${doMost}.`
          : `${counted(others + 1, "pair", "pairs")} ${doMost}, such as ${list(first.names)}.`;
      return first.on === "" ? named : `${named} ${first.on}${aside(first.bodies)} ${did}.`;
    };

  return {
    /** Who or what is tied most strongly. */
    most: {
      actor: {
        agree: actorsWho("agree", "agree most"),
        differ: actorsWho("disagree", "disagree most"),
        meet: actorsWho("both spoke", "spoke most on the same propositions"),
      },
      proposition: {
        agree: propositionsThat("go together most", "took the same stance on both"),
        differ: propositionsThat("are most at odds", "supported one and opposed the other"),
        meet: propositionsThat("share the most speakers", "spoke on both"),
      },
    },
    /** After a sentence on pairs that are one body. */
    betweenBodies: (sentence: string) => `Between different bodies, ${sentence}`,
    noneStandsOut: ({ count }: { readonly count: number }) =>
      `Between different bodies, ${number(count)} pairs agree equally.`,
    /** Of actors, and of propositions. */
    nodes: {
      actor: (count: number) => counted(count, "actor", "actors"),
      proposition: (count: number) => counted(count, "proposition", "propositions"),
    },
    summary: ({
      nodes,
      ties: all,
      shown,
      agree,
      differ,
      thin,
    }: {
      nodes: string;
      ties: number;
      shown: number;
      agree: number;
      differ: number;
      thin: number;
    }) =>
      `${nodes}, ${counted(all, "tie", "ties")}${shown < all ? `, of which ${number(shown)} ${plural(shown, { one: "is", other: "are" })} shown` : ""}: ${list(
        [
          agree > 0 ? `${number(agree)} of agreement` : "",
          differ > 0 ? `${number(differ)} of disagreement` : "",
        ].filter(Boolean),
      )}. ${rest({ thin, shown })}`,
    /** Where stances are ignored. */
    summaryMeetings: ({
      nodes,
      ties: all,
      shown,
      thin,
    }: {
      nodes: string;
      ties: number;
      shown: number;
      thin: number;
    }) =>
      `${nodes}, ${counted(all, "tie", "ties")}${shown < all ? `, of which ${number(shown)} ${plural(shown, { one: "is", other: "are" })} shown` : ""}. ${rest({ thin, shown })}`,
  };
}
