import { headerKey } from "../columns/headerWords.ts";
import type { Preset } from "../model/preset.ts";
import type { Table } from "../model/table.ts";
import { PRESETS } from "./presets.ts";

/** A preset, and the table that it speaks of. */
export interface Recognised {
  readonly preset: Preset;
  readonly table: Table;
}

/** The first preset, or the one with the given id, whose tables are all there; null for tables of one's own. */
export function recognise(tables: readonly Table[], id?: string): Recognised | null {
  for (const preset of PRESETS) {
    if (id !== undefined && preset.id !== id) continue;
    const found = [preset.needs, ...(preset.with ?? [])].map((headers) => tableWith(tables, headers));
    const [main] = found;
    if (main === undefined || main === null || found.includes(null)) continue;
    const all = found.filter((table) => table !== null);
    return { preset, table: preset.join?.(all) ?? main };
  }
  return null;
}

function tableWith(tables: readonly Table[], headers: readonly string[]): Table | null {
  const keys = headers.map(headerKey);
  const has = (table: Table) => {
    const own = new Set(table.headers.map(headerKey));
    return keys.every((key) => own.has(key));
  };
  return tables.find(has) ?? null;
}

/** The place of the first column with a header, however that is written; -1 if there is none. */
export function columnOf({ headers }: Table, header: string): number {
  const key = headerKey(header);
  return headers.findIndex((one) => headerKey(one) === key);
}
