import { type CheckedCase, checkCase } from "../../../case/check/checkCase.ts";
import type { CaseDraft } from "../../../case/check/caseDraft.ts";
import type { Choices } from "../model/choices.ts";
import type { Found, GivenFile } from "../model/found.ts";
import type { About, Opening } from "../model/opening.ts";
import type { Table } from "../model/table.ts";
import { findContent } from "../table/findContent.ts";
import { openTables } from "./openTables.ts";

/** Keeps the tables of some files, so that whoever asks need not hold them, in a worker or on the page. */
export interface Opener {
  /** What is in the files, of tables their first rows. */
  readonly find: (files: readonly GivenFile[]) => Promise<readonly Found[]>;
  /** How far their tables have come with these choices, with the first rows. Null where there is no table. */
  readonly open: (choices: Choices, about: About) => ShownOpening | null;
  /** The case that was made last, checked; null where none was. */
  readonly check: () => CheckedCase | null;
}

/**
 * An opening without what is too much to be sent about: its table has the first rows only, what cells say is cut short, its
 * draft is counted.
 */
export interface ShownOpening extends Omit<Opening, "draft"> {
  /** What it gives without the rows that have faults; null while a question is open. */
  readonly gives: Gives | null;
}

/** How many entries a case has. */
interface Gives {
  readonly actors: number;
  readonly propositions: number;
  readonly statements: number;
}

/** So many rows of a table are shown. */
const SHOWN_ROWS = 10;

export function makeOpener(): Opener {
  let tables: readonly Table[] = [];
  let draft: CaseDraft | null = null;
  return {
    find: async (files) => {
      const found = await Promise.all(files.map(findContent));
      tables = found.flatMap((one) => (one.is === "tables" ? one.tables : []));
      draft = null;
      return found.map((one) => (one.is === "tables" ? { ...one, tables: one.tables.map(shown) } : one));
    },
    open: (choices, about) => {
      if (tables.length === 0) return null;
      const opening = openTables(tables, choices, about);
      const { draft: made, ...rest } = opening;
      draft = made;
      const whole = made ?? openTables(tables, { ...choices, withoutFaulty: true }, about).draft;
      return {
        ...rest,
        ...inShort(opening),
        table: shown(opening.table),
        gives: whole === null ? null : givesOf(whole),
      };
    },
    check: () => (draft === null ? null : checkCase(draft)),
  };
}

function givesOf({ actors, propositions, statements }: CaseDraft): Gives {
  const count = (entries: unknown) => (Array.isArray(entries) ? entries.length : 0);
  return { actors: count(actors), propositions: count(propositions), statements: count(statements) };
}

function shown(table: Table): Table {
  const [rows, lines] = [table.rows.slice(0, SHOWN_ROWS), table.lines.slice(0, SHOWN_ROWS)];
  return { ...table, rows: rows.map((row) => row.map(beginning)), lines, faults: [] };
}

/** What is told of cells; by their keys they are known as before. */
function inShort({ faults, questions, leftOut }: Opening): Pick<Opening, "faults" | "questions" | "leftOut"> {
  return {
    leftOut: leftOut.map((rows) => ({ ...rows, value: beginning(rows.value) })),
    faults: faults.map((fault) => ({ ...fault, value: beginning(fault.value) })),
    questions: questions.map((question) =>
      "value" in question ? { ...question, value: beginning(question.value) } : question,
    ),
  };
}

/** Nobody reads more letters of a cell to know it again. */
const LONGEST = 400;

function beginning(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST).replace(/[\ud800-\udbff]$/, "")}…` : text;
}
