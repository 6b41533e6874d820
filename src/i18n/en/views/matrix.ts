import type { Grammar } from "../../grammar/grammar.ts";

interface Said {
  readonly actor: string;
  readonly proposition: string;
}

/** A number that one or several reach. */
interface Most {
  readonly count: number;
  readonly isOne: boolean;
}

/** What the matrix, its legend and its cells say. */
export function matrixWords({ number, plural }: Grammar) {
  const count = (value: number, one: string, other: string) =>
    `${number(value)} ${plural(value, { one, other })}`;

  return {
    name: "Matrix",
    keyHelp:
      "Arrow keys move from cell to cell. Home goes to the start of the row, End to its last cell. With Control they go to the first and the last cell of the matrix. Enter opens what was said, or tells who is silent. Escape leaves the matrix.",
    filledCell: ({
      actor,
      stance,
      proposition,
      commitments,
      statements,
    }: Said & { stance: string; commitments: readonly string[]; statements: number }) =>
      `${[`${actor} ${stance} the proposition “${proposition}”`, ...commitments].join(", ")}: ${count(statements, "statement", "statements")}`,
    silentCell: ({ actor, proposition }: Said) => `${actor} on “${proposition}”: no statement`,
    /** Several propositions side by side. */
    silentCells: ({ actor, count: value }: { actor: string; count: number }) =>
      `${actor} on ${count(value, "proposition", "propositions")}: no statement`,
    ofTheme: ({ title }: { title: string }) => `Theme: ${title}.`,
    edge: { statements: "Statements", propositions: "Propositions", actors: "Actors" },
    columns: {
      title: "Columns",
      name: { alignment: "by alignment", theme: "by theme" },
    },
    rows: { title: "Rows", alignment: "by alignment", kind: "Kind of actor" },
    /** Beside a heading: under it. */
    underHeading: ({ count: value }: { count: number }) => count(value, "actor", "actors"),
    readHeadings: "Under each heading, rows follow the alignment axis.",
    moreRows: ({ count: value }: { count: number }) => `Show ${count(value, "more row", "more rows")}`,
    /** In the place of rows that are not drawn. */
    leftOut: ({ count: value }: { count: number }) => `${count(value, "row is", "rows are")} left out here.`,
    /** Before a row of several actors, as much as there is room for. */
    sharing: ({ count: value, names }: { count: number; names: readonly string[] }) =>
      `${count(value, "actor", "actors")}: ${names.join(", ")}`,
    readSharing: ({ actors, rows }: { actors: number; rows: number }) =>
      `${count(actors, "actor", "actors")} in ${count(rows, "row", "rows")}. Actors who took the same stances share one. Choose such a row to see each of them.`,
    sharedRows: ({ actors, rows }: { actors: number; rows: number }) =>
      `${count(actors, "actor", "actors")} in ${count(rows, "row", "rows")}: those who took the same stances share one.`,
    foldAll: "Merge equal rows again",
    /** Of a saved picture of many rows. */
    drawnRows: ({ drawn, rows }: { drawn: number; rows: number }) =>
      `${number(drawn)} of ${count(rows, "row is", "rows are")} drawn, half of them from each end of the axis.`,
    legendCell: "Colour and sign: stance",
    legendKind: "Shape: kind of actor",
    legendNumber: "Statements",
    legendSilence: "Silence",
    legendDash: "Unnamed",
    summarySize: ({ actors, propositions }: { actors: number; propositions: number }) =>
      `${count(actors, "actor", "actors")} by ${count(propositions, "proposition", "propositions")}.`,
    summaryFilled: ({ filled, cells }: { filled: number; cells: number }) =>
      `${number(filled)} of ${count(cells, "cell is", "cells are")} filled; the others are silence.`,
    summaryAllFilled: "Everybody shown here spoke on it. Silence on what the filter leaves out is not shown.",
    summaryWidest: ({ names, count: value, isOne }: Most & { names: string }) =>
      `${names} spoke on the most propositions (${number(value)}${isOne ? "" : " each"}).`,
    summaryFullest: ({ labels, count: value, isOne, bodies }: Most & { labels: string; bodies: string }) =>
      `More actors spoke on ${labels} than on any other: ${number(value)}${isOne ? "" : " each"}${bodies && `, ${bodies}`}.`,
    oneColumn: "With one proposition the matrix is a single column.",
    oneRow: "With one actor it is a single row.",
    readCell:
      "Each row is an actor and each column a proposition. A filled cell is a position, and leads to the statements behind it. A hatched cell is silence in this case: not support, not opposition, not a middle position.",
    readOrder:
      "Rows follow the alignment axis, so actors who agree are close together. Columns follow it too, or go by theme first. Each end is named by what more actors say there than at the other end. Neither is right.",
    readEdges:
      "Each row ends with its numbers of statements and propositions. Under each column are its actors by stance. The order comes from the whole case. A filter removes rows and columns but never reorders them.",
  };
}
