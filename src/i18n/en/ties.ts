import { makeFormats } from "../formats.ts";
import { plural } from "../plural.ts";
import { signed } from "./signed.ts";

const { number, list } = makeFormats("en");

const counted = (count: number, one: string, other: string) =>
  `${number(count)} ${plural("en", count, { one, other })}`;

/** What the two one-mode views, their tables and their receipts say. */
export const ties = {
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
    `${nodes}, ${counted(all, "tie", "ties")}${shown < all ? `, of which ${number(shown)} are shown` : ""}: ${list(
      [
        agree > 0 ? `${number(agree)} of agreement` : "",
        differ > 0 ? `${number(differ)} of disagreement` : "",
      ].filter(Boolean),
    )}. ${thin === 0 ? "None rests" : thin === shown ? "Each rests" : `${number(thin)} rest`} on one statement.`,
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
    `${nodes}, ${counted(all, "tie", "ties")}${shown < all ? `, of which ${number(shown)} are shown` : ""}. ${
      thin === 0 ? "None rests" : thin === shown ? "Each rests" : `${number(thin)} rest`
    } on one statement.`,
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
  noneShown: "All ties are left out by the choice of the strongest.",
  showAll: "Show all ties",
  strongestAgreement: ({ names, value }: { names: string; value: number }) =>
    `Nearest: ${names} (${signed(value)}).`,
  strongestDisagreement: ({ names, value }: { names: string; value: number }) =>
    `Farthest apart: ${names} (${signed(value)}).`,
  pair: ({ left, right }: { left: string; right: string }) => `${left} and ${right}`,
  read: {
    actor:
      "Actors stand where they stand in “Who says what”. A line is agreement, dashes are disagreement, the wider the stronger. A pale line rests on one statement: without it, it would not be there.",
    proposition:
      "Propositions stand where they stand in “Who says what”. A line joins two that the same actors support, or oppose, together; dashes join two of which the same actors support one and oppose the other. A pale line rests on one statement.",
  },
  readSilence: {
    actor:
      "No line means that the two never spoke on the same proposition, or that agreement and disagreement balance: it is not neutrality.",
    proposition: "No line means that nobody spoke on both, or that as many actors join as part them.",
  },
  readReceipts: "Choose a line to read the statements that make it, and how its number is worked out.",

  legend: "Legend",
  agreement: "Agreement",
  disagreement: "Disagreement",
  meeting: "Spoke on the same",
  width: "Width: strength",
  thin: "Pale: rests on one statement",

  nodeName: ({ name, kind, agree, differ }: { name: string; kind: string; agree: number; differ: number }) =>
    `${name}, ${kind}. ${
      agree + differ === 0
        ? "No tie."
        : `${list(
            [
              agree > 0 ? `Agrees with ${number(agree)}` : "",
              differ > 0 ? `${agree > 0 ? "disagrees" : "Disagrees"} with ${number(differ)}` : "",
            ].filter(Boolean),
          )}.`
    }`,
  propositionName: ({ name, agree, differ }: { name: string; agree: number; differ: number }) =>
    `${name}, proposition. ${
      agree + differ === 0
        ? "No tie."
        : `${list(
            [
              agree > 0 ? `Goes together with ${number(agree)}` : "",
              differ > 0 ? `${agree > 0 ? "stands" : "Stands"} against ${number(differ)}` : "",
            ].filter(Boolean),
          )}.`
    }`,

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
  thinShort: "one statement",
  meetings: {
    actor: (count: number) => counted(count, "proposition", "propositions"),
    proposition: (count: number) => counted(count, "actor", "actors"),
  },
  openTie: ({ left, right }: { left: string; right: string }) => `Tie between ${left} and ${right}`,
};
