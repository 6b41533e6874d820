import type { CaseDraft } from "../../../case/check/caseDraft.ts";
import type { NearNames, Question } from "./question.ts";
import type { Columns, Shape } from "./roles.ts";
import type { LeftOut, RowFault, Table } from "./table.ts";

/** How far a table has come on its way to a case, with the choices made so far. All but `draft` is there at every time. */
export interface Opening {
  readonly table: Table;
  /** How many rows the table has, also where not all of them are here. */
  readonly rows: number;
  /** What the table was recognised as; null for a table of one's own. */
  readonly preset: string | null;
  /** All that it can be read as, this one among them. */
  readonly presets: readonly string[];
  readonly shape: Shape;
  readonly columns: Columns;
  /** In a table that is not long, the columns whose headers are propositions, or actors if it is transposed. */
  readonly spread: readonly number[];
  readonly attributes: readonly number[];
  /** Open and answered ones alike; `isOpen` tells. */
  readonly questions: readonly Question[];
  readonly nearNames: readonly NearNames[];
  /** All of them, by row. */
  readonly faults: readonly RowFault[];
  readonly leftOut: readonly LeftOut[];
  readonly lost: Lost;
  /** How many statements it makes without the rows that have faults. */
  readonly statements: number;
  /** What a graph without statements makes instead; null for all else. */
  readonly ties: { readonly actors: number; readonly relations: number } | null;
  /** How many rows cannot be opened as they are. */
  readonly faultyRows: number;
  /** Whether it opens: no question is open, and rows that have faults are left out by choice. */
  readonly opens: boolean;
  /** For `checkCase`; null while it does not open. */
  readonly draft: CaseDraft | null;
}

/** What a case does not take along. */
export interface Lost {
  /** Headers of columns that nothing is made of. */
  readonly columns: readonly string[];
  /** What a preset tells of, by the names that the catalog has words for. */
  readonly more: readonly string[];
}

/** Whether nothing is opened before this is answered. */
export function isOpen(question: Question): boolean {
  return question.answer === null;
}

/** What the engine cannot know by itself, from whoever opens a file. */
export interface About {
  /** With its ending; "" for what was pasted. */
  readonly fileName: string;
  /** An EDTF day: of the file's last change, else today. */
  readonly day: string;
  /** The language of the page, until another is chosen. */
  readonly language: string;
  readonly words: CaseWords;
}

/** Texts that go into a case where its table has none: from the catalog, in the reader's language. */
export interface CaseWords {
  readonly untitled: string;
  readonly question: string;
  /** The names of the kinds that every case has, by their ids. */
  readonly kinds: Readonly<Record<string, string>>;
  readonly licence: string;
  /** The name of the kind that all actors have where no column tells. */
  readonly actorKind: string;
  /** The title of the one source where the table names none. */
  readonly source: string;
}
