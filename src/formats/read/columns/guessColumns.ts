import type { Columns, Role } from "../model/roles.ts";
import type { Table } from "../model/table.ts";
import { guessStance } from "../values/guessStance.ts";
import { valueKey } from "../values/valueKey.ts";
import { GUESSED_ROLES, headerFits } from "./headerWords.ts";

/**
 * What the columns of a table most likely hold: by headers that say just that, then by headers that say it among other words,
 * then by cells that are stances or web addresses. A column is given to one role.
 */
export function guessColumns(table: Table): Columns {
  const guessed = new Map<Role, number>();
  const fits = table.headers.map(headerFits);
  for (const least of [1, 0])
    for (const role of GUESSED_ROLES) {
      const at = guessed.has(role) ? -1 : mostTelling(fits, role, least, guessed);
      if (at >= 0) guessed.set(role, at);
    }
  giveByCells(guessed, table, "stance", isStanceLike);
  giveByCells(guessed, table, "url", (cell) => /^https?:\/\//i.test(cell));
  return Object.fromEntries(guessed);
}

/** The free column whose header tells most of a role; -1 where none tells more than the least. */
function mostTelling(
  fits: readonly ReadonlyMap<Role, number>[],
  role: Role,
  least: number,
  guessed: ReadonlyMap<Role, number>,
): number {
  const taken = new Set(guessed.values());
  const scores = fits.map((roles, column) => (taken.has(column) ? 0 : (roles.get(role) ?? 0)));
  const best = scores.reduce((one, other) => Math.max(one, other), 0);
  return best > least ? scores.indexOf(best) : -1;
}

/** So many cells of a column tell what it holds. */
const LOOKED_AT = 200;

function giveByCells(
  guessed: Map<Role, number>,
  table: Table,
  role: Role,
  fits: (cell: string) => boolean,
): void {
  if (guessed.has(role)) return;
  const taken = new Set(guessed.values());
  const at = table.headers.findIndex((_, column) => !taken.has(column) && mostCells(table, column, fits));
  if (at >= 0) guessed.set(role, at);
}

/** Whether most of the cells of a column that say something are such. */
export function mostCells(table: Table, column: number, fits: (cell: string) => boolean): boolean {
  const cells = table.rows.slice(0, LOOKED_AT).map((row) => row[column] ?? "");
  const said = cells.filter((cell) => cell !== "");
  return said.length > 0 && said.filter(fits).length > said.length * MOST;
}

const MOST = 0.7;

function isStanceLike(cell: string): boolean {
  const guess = guessStance(valueKey(cell));
  return guess !== null && guess !== "leave-out";
}
