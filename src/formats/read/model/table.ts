/** Texts in rows under headers, as a file, a sheet of a workbook or a clipboard has them. */
export interface Table {
  /** Of its sheet, or of its file. */
  readonly name: string;
  readonly headers: readonly string[];
  /** Each has as many cells as there are headers. */
  readonly rows: readonly (readonly string[])[];
  /** Where each row stands in its file, counted from 1: its first line in a text, its row in a sheet. */
  readonly lines: readonly number[];
  /** What was wrong already with the file. */
  readonly faults: readonly RowFault[];
  /** Rows above the headers, and such as say nothing. */
  readonly leftOut: readonly LeftOut[];
  /** How many cells of a sheet got what is written in one above, with which they were merged. */
  readonly filledDown?: number;
  /** The places of rows and columns that a sheet does not show, counted from 0. */
  readonly hidden?: { readonly rows: readonly number[]; readonly columns: readonly number[] };
}

/** What can be wrong with a row, or be worth a word. */
export const PROBLEMS = [
  "unclosedQuote",
  "strayQuote",
  "tooManyCells",
  "tooFewCells",
  "noActor",
  "noProposition",
  "badDate",
  "badLink",
  "badCountry",
  "badCommitment",
  "attributeDiffers",
  "reversedVotes",
  "givenTwice",
] as const;
export type Problem = (typeof PROBLEMS)[number];

/** One thing about one row. Its words are in the catalog `tableFaults`. */
export interface RowFault {
  /** Its first line in a text, its row in a sheet, counted from 1. */
  readonly row: number;
  /** The header; null for the row as a whole. */
  readonly column: string | null;
  readonly problem: Problem;
  /** The cell as it stands; "" for the row as a whole. */
  readonly value: string;
  /** Whether the row cannot be opened as it is. Else only this cell is left out, or the row is as it should be. */
  readonly stops: boolean;
}

/** Why a row makes no statement although nothing is wrong with it. */
export const REASONS = [
  "titleRow",
  "totalRow",
  "commentRow",
  "hiddenRow",
  "noStance",
  "noStanceChosen",
  "faulty",
  "notAsked",
  "noName",
  "noGroup",
  "changedLater",
  "otherTie",
] as const;
export type Reason = (typeof REASONS)[number];

/** What is left out for one reason, counted. */
export interface LeftOut {
  readonly reason: Reason;
  /** The value it is left out for, as in "neutral"; "" where there is none. */
  readonly value: string;
  /** Where each stands; a cell of a wide table has the place of its row. */
  readonly rows: readonly number[];
}
