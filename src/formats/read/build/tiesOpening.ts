import type { About, Opening } from "../model/opening.ts";
import type { Tie } from "../model/preset.ts";
import type { LeftOut, Table } from "../model/table.ts";
import { fittingPresets } from "../presets/recognise.ts";
import type { Plan } from "./plan.ts";
import { tiesDraft } from "./tiesDraft.ts";

/** How far a graph has come that holds no statements: nothing is asked, and it opens if a tie of it is a relation. */
export function tiesOpening(
  { table, preset, shape }: Plan,
  ties: readonly Tie[],
  tables: readonly Table[],
  about: About,
): Opening {
  const { draft, actors, relations } = tiesDraft(ties, about);
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
    leftOut: otherTies(ties),
    lost: { columns: [], more: preset?.lost ?? [] },
    statements: 0,
    ties: { actors, relations },
    faultyRows: 0,
    opens,
    draft: opens ? draft : null,
  };
}

/** Ties that a case has no word for, by their own. */
function otherTies(ties: readonly Tie[]): readonly LeftOut[] {
  const found = new Map<string, number[]>();
  for (const { type, called, line } of ties)
    if (type === null) found.set(called, [...(found.get(called) ?? []), line]);
  return [...found].map(([value, rows]) => ({ reason: "otherTie", value, rows }));
}
