import type { Preset } from "../model/preset.ts";
import type { Table } from "../model/table.ts";
import { tableWith } from "./joins/tableWith.ts";
import { PRESETS } from "./presets.ts";

/** A preset, and the table that it speaks of. */
export interface Recognised {
  readonly preset: Preset;
  readonly table: Table;
}

/** The first preset, or the one with the given id, whose tables are all there; null for tables of one's own. */
export function recognise(tables: readonly Table[], id?: string): Recognised | null {
  const fitting = fittingPresets(tables);
  const preset = fitting.find((one) => one.id === id) ?? fitting[0];
  return preset === undefined ? null : joinedBy(preset, tables);
}

/** All presets whose tables are there, the more telling first. */
export function fittingPresets(tables: readonly Table[]): readonly Preset[] {
  return PRESETS.filter((preset) => tablesOf(preset, tables) !== null && (preset.fits?.(tables) ?? true));
}

function tablesOf(preset: Preset, tables: readonly Table[]): readonly Table[] | null {
  return tablesWith(tables, [preset.needs, ...(preset.with ?? [])]);
}

/** What was joined of the same tables, since it is asked for anew after every choice. */
const joined = new WeakMap<readonly Table[], Map<string, Recognised>>();

function joinedBy(preset: Preset, tables: readonly Table[]): Recognised | null {
  const known = joined.get(tables) ?? new Map<string, Recognised>();
  joined.set(tables, known);
  const before = known.get(preset.id);
  if (before !== undefined) return before;
  const found = tablesOf(preset, tables);
  const [main] = found ?? [];
  if (found === null || main === undefined) return null;
  const recognised = { preset, table: preset.join?.(found, tables) ?? main };
  known.set(preset.id, recognised);
  return recognised;
}

/** For each list of headers another table, that with the fewest others; null if one is missing. */
function tablesWith(
  tables: readonly Table[],
  lists: readonly (readonly string[])[],
): readonly Table[] | null {
  const found: Table[] = [];
  for (const headers of lists) {
    const table = tableWith(
      tables.filter((one) => !found.includes(one)),
      headers,
    );
    if (table === null) return null;
    found.push(table);
  }
  return found;
}
