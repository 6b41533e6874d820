import type { Grammar } from "../../grammar/grammar.ts";

interface Said {
  readonly actor: string;
  readonly proposition: string;
}

/** What the matrix, its legend and its cells say. */
export function matrixWords({ number, plural, list }: Grammar) {
  const count = (value: number, one: string, other: string) =>
    `${number(value)} ${plural(value, { one, other })}`;

  return {
    name: "Matrix",
    keyHelp:
      "The arrows go from cell to cell. Home goes to the head of the row, End to its last cell; with Control they go to the first and the last cell of all. Enter opens what was said, or whose silence it is; Escape leaves the matrix.",
    filledCell: ({ actor, stance, proposition, statements }: Said & { stance: string; statements: number }) =>
      `${actor} ${stance} the proposition “${proposition}”: ${count(statements, "statement", "statements")}`,
    silentCell: ({ actor, proposition }: Said) => `${actor} on “${proposition}”: no statement`,
    ofTheme: ({ title }: { title: string }) => `Theme: ${title}.`,
    edge: { statements: "Statements", propositions: "Propositions", actors: "Actors" },
    towards: ({ names }: { names: readonly string[] }) => list(names),
    columns: {
      title: "Columns",
      name: { alignment: "by alignment", theme: "by theme" },
    },
    moreActors: ({ count: value }: { count: number }) => `Show ${count(value, "more actor", "more actors")}`,
    legendCell: "Colour and sign: stance",
    legendKind: "Shape: kind of actor",
    legendNumber: "Statements",
    legendSilence: "Silence",
    legendDash: "Unnamed",
    summarySize: ({ actors, propositions }: { actors: number; propositions: number }) =>
      `${count(actors, "actor", "actors")} by ${count(propositions, "proposition", "propositions")}:`,
    summaryFilled: ({ filled, cells }: { filled: number; cells: number }) =>
      `${number(filled)} of ${count(cells, "cell is", "cells are")} filled; the others are silence.`,
    summaryAllFilled: "everybody shown here spoke on it. Silence on what the filter leaves out is not shown.",
    summaryWidest: ({ name, propositions }: { name: string; propositions: number }) =>
      `${name} speaks on the most propositions (${number(propositions)}).`,
    summaryFullest: ({ label, actors }: { label: string; actors: number }) =>
      `“${label}” draws the most actors (${number(actors)}).`,
    oneColumn: "With one proposition the matrix is a single column.",
    oneRow: "With one actor it is a single row.",
    readCell:
      "Each row is an actor, each column a proposition. A filled cell is a position, derived from the statements behind it; it leads to them. A hatched cell is silence in this case, which is neither agreement nor a middle.",
    readOrder:
      "Rows run along the alignment axis, so that who agrees stands near; columns run along it too, or go by theme and then along it. The ends are named by whoever said most there; neither end is right.",
    readEdges:
      "At the end of a row stand its statements and its propositions, under a column its actors by stance. The order comes from the whole case; a filter removes rows and columns and never reorders them.",
  };
}
