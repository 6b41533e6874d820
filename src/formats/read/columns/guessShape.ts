import type { Columns, Shape } from "../model/roles.ts";
import type { Table } from "../model/table.ts";
import { guessStance, isGrade } from "../values/guessStance.ts";
import { valueKey } from "../values/valueKey.ts";
import { mostCells } from "./guessColumns.ts";
import { headerFits, isCalled } from "./headerWords.ts";

/** A shape with the columns whose headers are propositions, or actors; none in a long table. */
export interface GuessedShape {
  readonly shape: Shape;
  readonly spread: readonly number[];
}

/** So many values at most does a column of stances have. */
const MOST_VALUES = 12;

/**
 * Whether each row is a statement. It is not where at least two columns are full of stances: then each of them is a
 * proposition, or, where the first column says that it holds propositions, an actor.
 */
export function guessShape(table: Table, columns: Columns): GuessedShape {
  const full = table.headers.flatMap((header, at) =>
    header !== "" && !isAboutRow(header) && holdsStances(table, at) ? [at] : [],
  );
  // Where headers say just that, the table is one of statements whatever else it holds.
  const isNamed = (["proposition", "stance"] as const).every((role) =>
    isCalled(table.headers[columns[role] ?? -1] ?? "", role),
  );
  if (full.length < 2 || isNamed) return { shape: "long", spread: [] };
  const spread = new Set(full);
  const first = table.headers.find((_, at) => !spread.has(at)) ?? "";
  return { shape: headerFits(first).has("proposition") ? "transposed" : "wide", spread: full };
}

/** Days and pages may look like grades. */
function isAboutRow(header: string): boolean {
  return (["date", "id", "locator", "published"] as const).some((role) => isCalled(header, role));
}

function holdsStances(table: Table, column: number): boolean {
  const keys = new Set(table.rows.slice(0, 500).map((row) => valueKey(row[column] ?? "")));
  keys.delete("");
  if (keys.size === 0 || keys.size > MOST_VALUES) return false;
  return mostCells(table, column, (cell) => guessStance(valueKey(cell)) !== null || isGrade(valueKey(cell)));
}
