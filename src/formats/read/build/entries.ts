import type { CellOf, Preset } from "../model/preset.ts";
import type { Role } from "../model/roles.ts";
import type { Table } from "../model/table.ts";
import { columnOf } from "../presets/joins/tableWith.ts";
import type { Plan } from "./plan.ts";

/** What may become a statement: a row, or a cell of a table that is spread. */
export interface Entry {
  readonly line: number;
  /** The header of its cell; null for a row. */
  readonly column: string | null;
  /** Where its row is among the rows of the table. */
  readonly row: number;
  /** What it says of something; "" where it says nothing. */
  readonly say: (role: Role) => string;
  readonly cell: CellOf;
}

/** Everything in a table that may become a statement, in its order. */
export function entriesOf(plan: Plan, sentence: string | undefined): readonly Entry[] {
  const { table, shape, spread } = plan;
  const cellOf = cellReader(table);
  const say = roleReader(plan, sentence);
  return table.rows.flatMap((cells, row): Entry[] => {
    const line = table.lines[row] ?? 0;
    const cell = cellOf(cells);
    if (shape === "long") return [{ line, column: null, row, cell, say: (role) => say(role, cells, cell) }];
    const end = shape === "wide" ? "proposition" : "actor";
    return spread.map((at) => {
      const header = table.headers[at] ?? "";
      const own = new Map<Role, string>([
        ["stance", cells[at] ?? ""],
        [end, header],
      ]);
      return { line, column: header, row, cell, say: (role) => own.get(role) ?? say(role, cells, cell) };
    });
  });
}

function roleReader({ columns, preset }: Plan, sentence = "") {
  return (role: Role, cells: readonly string[], cell: CellOf): string => {
    const made = madeOf(preset, role);
    if (made !== null) return made(cell);
    const at = columns[role];
    return at === undefined ? (role === "proposition" ? sentence : "") : (cells[at] ?? "");
  };
}

/** How a preset makes what a column would hold; null where a column holds it. */
export function madeOf(preset: Preset | null, role: Role): ((cell: CellOf) => string) | null {
  const column = preset?.columns[role];
  return typeof column === "function" ? column : null;
}

function cellReader(table: Table): (cells: readonly string[]) => CellOf {
  const places = new Map<string, number>();
  const placeOf = (header: string) => {
    const at = places.get(header) ?? columnOf(table, header);
    places.set(header, at);
    return at;
  };
  return (cells) => (header) => cells[placeOf(header)] ?? "";
}
