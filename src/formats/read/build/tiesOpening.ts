import type { Opening } from "../model/opening.ts";
import type { Ties } from "../model/preset.ts";
import type { Table } from "../model/table.ts";
import { fittingPresets } from "../presets/recognise.ts";
import type { Plan } from "./plan.ts";

/** How far a graph has come that holds no statements: nothing is asked, and it opens if it has a relation. */
export function tiesOpening(plan: Plan, ties: Ties, tables: readonly Table[]): Opening {
  const { table, preset, shape } = plan;
  const { actors, relations, leftOut, draft } = ties;
  const opens = relations > 0;
  return {
    table,
    rows: table.rows.length,
    preset: preset?.id ?? null,
    presets: fittingPresets(tables).map(({ id }) => id),
    shape,
    columns: {},
    spread: [],
    attributes: [],
    questions: [],
    nearNames: [],
    faults: [],
    leftOut,
    lost: { columns: [], more: preset?.lost ?? [] },
    statements: 0,
    ties: { actors, relations },
    faultyRows: 0,
    opens,
    draft: opens ? draft : null,
  };
}
