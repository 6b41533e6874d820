import type { Grammar } from "../../grammar/grammar.ts";

/** With how many a node is tied, and how. */
interface TieCounts {
  readonly name: string;
  readonly agree: number;
  readonly differ: number;
  readonly meet: number;
}

/** What the two one-mode views, their tables and their receipts say. */
export function tiesWords({ number, plural, list, signed }: Grammar) {
  const counted = (count: number, one: string, other: string) =>
    `${number(count)} ${plural(count, { one, other })}`;
  /** As in "Agrees with 2 and disagrees with 1." */
  const counts = (ties: readonly (readonly [words: string, count: number])[]) => {
    const said = list(
      ties.filter(([, count]) => count > 0).map(([words, count]) => `${words} ${number(count)}`),
    );
    return said === "" ? "No tie." : `${said.charAt(0).toUpperCase()}${said.slice(1)}.`;
  };
  /** As in "3 hang on a single statement". */
  const rest = ({ thin, shown }: { thin: number; shown: number }) => {
    if (thin === 0) return "None hangs on a single statement.";
    if (thin === shown) return `${shown === 1 ? "It" : "Each"} hangs on a single statement.`;
    return `${number(thin)} ${plural(thin, { one: "hangs", other: "hang" })} on a single statement.`;
  };

  return {
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
    noTies: {
      actor: "No two of the actors shown here meet on a proposition in a way that makes a tie.",
      proposition: "No two of the propositions shown here are joined by an actor in a way that makes a tie.",
    },
    oneNode: {
      actor: "Only one actor is left, and a tie takes two.",
      proposition: "Only one proposition is left, and a tie takes two.",
    },
    tooMany: ({ pairs }: { pairs: number }) =>
      `Here ${number(pairs)} pairs meet, too many to work out and to see. A filter makes them fewer.`,
    noneShown: "All ties are left out by what is chosen under “Ties from” and “Strongest of each”.",
    showAll: "Show all ties",
    strongestAgreement: ({ names, value }: { names: string; value: number }) =>
      `Nearest: ${names} (${signed(value)}).`,
    strongestDisagreement: ({ names, value }: { names: string; value: number }) =>
      `Farthest apart: ${names} (${signed(value)}).`,
    pair: ({ left, right }: { left: string; right: string }) => `${left} – ${right}`,
    read: {
      actor:
        "Actors stand on the axes of “Who says what”: across by alignment, down at the height of what they spoke on. A line is agreement, dashes are disagreement, the wider the stronger. A pale line hangs on a single statement: without it, there would be no tie, or one the other way round.",
      proposition:
        "Propositions stand on the axes of “Who says what”. A line joins two that the same actors support, or oppose, together; dashes join two of which the same actors support one and oppose the other. A pale line hangs on a single statement.",
    },
    /** Where stances are ignored. */
    readMeetings: {
      actor:
        "Actors stand on the axes of “Who says what”: across by alignment, down at the height of what they spoke on. A line joins two that spoke on the same, whatever they said, the wider the more. A pale line hangs on a single statement: without it, there would be no tie, or one the other way round.",
      proposition:
        "Propositions stand on the axes of “Who says what”. A line joins two on which the same actors spoke, whatever they said, the wider the more. A pale line hangs on a single statement.",
    },
    readSilence: {
      actor:
        "No line means that the two never spoke on the same proposition, or that what they said makes no tie of the kind that is chosen, as where agreement and disagreement balance: it is not neutrality.",
      proposition:
        "No line means that nobody spoke on both, or that what was said makes no tie of the kind that is chosen, as where as many actors join as part them.",
    },
    readLeftOut: "Some ties are left out by what is chosen under “What makes a tie”.",
    readReceipts: "Choose a line to read the statements that make it, and how its number is worked out.",

    legend: "Legend",
    agreement: "Agreement",
    disagreement: "Disagreement",
    meeting: "Spoke on the same",
    width: "Width: strength",
    thin: "Pale: hangs on a single statement",

    nodeName: ({ name, kind, agree, differ, meet }: TieCounts & { kind: string }) =>
      `${name}, ${kind}. ${counts([
        ["agrees with", agree],
        ["disagrees with", differ],
        ["spoke on the same as", meet],
      ])}`,
    propositionName: ({ name, agree, differ, meet }: TieCounts) =>
      `${name}, proposition. ${counts([
        ["goes together with", agree],
        ["stands against", differ],
        ["has speakers in common with", meet],
      ])}`,

    table: { actor: "Ties between actors", proposition: "Ties between propositions" },
    tableNote: {
      actor: "Each row is a tie between two actors. Its number leads to the statements that make it.",
      proposition:
        "Each row is a tie between two propositions. Its number leads to the statements that make it.",
    },
    column: {
      actor: { actor: "Actor", other: "Other actor" },
      proposition: { actor: "Proposition", other: "Other proposition" },
      agreement: "Agreement",
      disagreement: "Disagreement",
      weight: "Tie",
      evidence: "Rests on",
    },
    short: { agreement: "+", disagreement: "−", weight: "Tie" },
    /** How much a tie rests on, and whether a single statement carries it. */
    evidence: ({ meetings, isThin }: { meetings: string; isThin: boolean }) =>
      isThin ? `${meetings} · thin` : meetings,
    meetings: {
      actor: (count: number) => counted(count, "proposition", "propositions"),
      proposition: (count: number) => counted(count, "actor", "actors"),
    },
    openTie: ({ left, right }: { left: string; right: string }) => `Tie between ${left} and ${right}`,
  };
}
