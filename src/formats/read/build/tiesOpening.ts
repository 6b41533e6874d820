import type { Choices, TieChoice } from "../model/choices.ts";
import type { About, Opening } from "../model/opening.ts";
import type { Tie } from "../model/preset.ts";
import type { Question } from "../model/question.ts";
import type { LeftOut, Table } from "../model/table.ts";
import { fittingPresets } from "../presets/recognise.ts";
import { valueKey } from "../values/valueKey.ts";
import type { Plan } from "./plan.ts";
import { tiesDraft } from "./tiesDraft.ts";

/** How far a graph has come that holds no statements: it opens if a tie of it is a relation. */
export function tiesOpening(
  { table, preset, shape }: Plan,
  ties: readonly Tie[],
  tables: readonly Table[],
  { choices, about }: { readonly choices: Choices; readonly about: About },
): Opening {
  const questions = askedTies(ties, choices.ties);
  const chosen = tiesAsChosen(ties, questions);
  const { draft, actors, relations } = tiesDraft(chosen, about);
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
    questions,
    nearNames: [],
    faults: [],
    leftOut: otherTies(chosen),
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

type AskedTie = Question & { readonly asks: "tie" };

/** Each word for ties with the relation that it is chosen to be, else the one that it means without doubt, else none. */
function askedTies(
  ties: readonly Tie[],
  chosen: ReadonlyMap<string, TieChoice> = new Map(),
): readonly AskedTie[] {
  const asked = new Map<string, AskedTie>();
  for (const { called, type } of ties) {
    const key = valueKey(called);
    const known = asked.get(key);
    const answer = chosen.get(key) ?? type ?? "leave-out";
    asked.set(key, {
      asks: "tie",
      key,
      value: known?.value ?? called,
      cells: (known?.cells ?? 0) + 1,
      answer,
    });
  }
  return [...asked.values()];
}

/** The ties, each of the relation that was chosen for its word. */
function tiesAsChosen(ties: readonly Tie[], asked: readonly AskedTie[]): readonly Tie[] {
  const answers = new Map(asked.map(({ key, answer }) => [key, answer]));
  return ties.map((tie) => {
    const answer = answers.get(valueKey(tie.called)) ?? "leave-out";
    return { ...tie, type: answer === "leave-out" ? null : answer };
  });
}
