import { hasFields } from "../../case/check/caseDraft.ts";
import { type Fault, faultOfAll } from "../../case/check/fault.ts";

/** More bytes than these are not read: a tab would run out of memory. */
export const MOST_BYTES = 200_000_000;

/** More statements than these are not checked, for the same reason. */
const MOST_STATEMENTS = 1_000_000;

/** That a list of statements, or its columns, is too long to be opened; else nothing. */
export function tooManyFaults(statements: unknown): readonly Fault[] {
  const count = countOf(statements);
  if (count <= MOST_STATEMENTS) return [];
  const numbers = new Intl.NumberFormat("en");
  const [found, most] = [numbers.format(count), numbers.format(MOST_STATEMENTS)];
  return [faultOfAll(`This case has ${found} statements. At most ${most} can be opened; open a part of it.`)];
}

function countOf(statements: unknown): number {
  if (Array.isArray(statements)) return statements.length;
  if (!hasFields(statements)) return 0;
  const { id } = statements;
  const entries = hasFields(id) && !Array.isArray(id) ? id["at"] : id;
  return Array.isArray(entries) ? entries.length : 0;
}
