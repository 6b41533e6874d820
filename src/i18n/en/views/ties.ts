import type { Grammar } from "../../grammar/grammar.ts";

/** With how many a node is tied, and how. */
interface TieCounts {
  readonly name: string;
  readonly agree: number;
  readonly differ: number;
  readonly meet: number;
}

/** How many ties are drawn, how many of them a filter leaves, of how many, and whether others are as strong as the last. */
interface DrawnTies {
  readonly drawn: number;
  readonly left: number;
  readonly agreements: number;
  readonly disagreements: number;
  readonly all: number;
  readonly isAmongEquals: boolean;
  readonly isAbout: boolean;
}

/** What the two one-mode views and their tables say, but for what they find. */
export function tiesWords({ number, plural, list }: Grammar) {
  const counted = (count: number, one: string, other: string) =>
    `${number(count)} ${plural(count, { one, other })}`;
  /** As in "Agrees with 2 and disagrees with 1." */
  const counts = (ties: readonly (readonly [words: string, count: number])[]) => {
    const said = list(
      ties.filter(([, count]) => count > 0).map(([words, count]) => `${words} ${number(count)}`),
    );
    return said === "" ? "No tie." : `${said.charAt(0).toUpperCase()}${said.slice(1)}.`;
  };

  return {
    noTies: {
      actor: "No two of the actors shown here have a tie.",
      proposition: "No two of the propositions shown here have a tie.",
    },
    oneNode: {
      actor: "Only one actor is left, and a tie needs two.",
      proposition: "Only one proposition is left, and a tie needs two.",
    },
    /** Where comparing all would take too long. */
    compared: {
      actor: ({ count, all }: { count: number; all: number }) =>
        `This compares the ${number(count)} of ${number(all)} actors who said most.`,
      proposition: ({ count, all }: { count: number; all: number }) =>
        `This compares the ${number(count)} of ${number(all)} propositions on which most was said.`,
    },
    working: "Adding up ties",
    noneShown: "Your choices under “Minimum strength” and “Strongest of each” hide all ties.",
    showAll: "Show all ties",
    read: {
      actor:
        "Actors have the same axes as in “Network”: across by alignment, down by theme. A solid line is agreement, a dashed line is disagreement. The wider the line, the stronger the tie. A thin line depends on a single statement: without it, the tie would disappear or be reversed.",
      proposition:
        "Propositions have the same axes as in “Network”. A solid line joins two propositions if the same actors support both or oppose both. A dashed line joins two if the same actors support one and oppose the other. A thin line depends on a single statement.",
    },
    /** Where stances are ignored. */
    readMeetings: {
      actor:
        "Actors have the same axes as in “Network”: across by alignment, down by theme. A line joins two actors who spoke on the same propositions, whatever they said. The more they share, the wider the line. A thin line depends on a single statement: without it, the tie would disappear.",
      proposition:
        "Propositions have the same axes as in “Network”. A line joins two propositions if the same actors spoke on both, whatever they said. The more actors, the wider the line. A thin line depends on a single statement.",
    },
    readSilence: {
      actor:
        "No line means one of two things: they never spoke on the same proposition, or they have no such tie. For instance, agreement and disagreement may cancel out. It does not mean that they are neutral.",
      proposition:
        "No line means that nobody spoke on both, or that what was said makes no tie of the chosen kind. For instance, as many actors may link the two as set them apart.",
    },
    /** Over the picture of a large case, where not all ties are drawn; of a change, only ties that move are. */
    drawn: ({ drawn, left, agreements, disagreements, all, isAmongEquals, isAbout }: DrawnTies) => {
      if (isAbout && drawn === all)
        return `Only ${counted(drawn, "tie that moves is", "ties that move are")} drawn.`;
      if (drawn === all) return "Those without ties are not drawn.";
      if (!isAbout && left < drawn)
        return `Of the ${number(drawn)} strongest ties of the whole case, ${number(left)} ${plural(left, { one: "is", other: "are" })} left. The table has all ties that are left.`;
      const rest = `${isAmongEquals ? " Others are as strong." : ""} The table has the rest.`;
      if (isAbout) return `${number(drawn)} of the ${number(all)} ties that move are drawn.${rest}`;
      if (agreements === 0 || disagreements === 0)
        return `Of ${number(all)} ties, the ${number(drawn)} strongest are drawn.${rest}`;
      const agreeing = counted(agreements, "strongest agreement", "strongest agreements");
      const disagreeing = counted(disagreements, "strongest disagreement", "strongest disagreements");
      return `Of ${number(all)} ties, the ${agreeing} and the ${disagreeing} are drawn.${rest}`;
    },
    readLeftOut: "Your choices under “What makes a tie” hide some ties.",
    readReceipts: "Choose a line to read the statements behind it, and to see how its number is worked out.",

    /** What a line says when it is pointed at. */
    linkCaption: ({ one, other, look }: { one: string; other: string; look: string }) =>
      `${one}, ${other}: ${look.toLowerCase()}.`,
    linkCaptionThin: "It depends on a single statement.",

    legend: "Legend",
    agreement: "Agreement",
    disagreement: "Disagreement",
    meeting: "Spoke on the same thing",
    width: "Width: strength",
    thin: "Thin: depends on a single statement",

    nodeName: ({ name, kind, agree, differ, meet }: TieCounts & { kind: string }) =>
      `${name}, ${kind}. ${counts([
        ["agrees with", agree],
        ["disagrees with", differ],
        ["spoke on the same propositions as", meet],
      ])}`,
    propositionName: ({ name, agree, differ, meet }: TieCounts) =>
      `${name}, proposition. ${counts([
        ["goes together with", agree],
        ["goes against", differ],
        ["shares speakers with", meet],
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
      evidence: "Based on",
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
