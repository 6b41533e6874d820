import { headerKey } from "../../columns/headerWords.ts";
import type { Table } from "../../model/table.ts";

/** The table that has all these headers and the fewest others; null if there is none. */
export function tableWith(tables: readonly Table[], headers: readonly string[]): Table | null {
  const keys = headers.map(headerKey);
  const having = tables.filter((table) => {
    const own = new Set(table.headers.map(headerKey));
    return keys.every((key) => own.has(key));
  });
  return having.toSorted((one, other) => one.headers.length - other.headers.length)[0] ?? null;
}

/** The place of the first column with a header, however that is written; -1 if there is none. */
export function columnOf({ headers }: Pick<Table, "headers">, header: string): number {
  const key = headerKey(header);
  return headers.findIndex((one) => headerKey(one) === key);
}
