import type { Stance } from "../../../case/statement.ts";
import type { StanceChoice } from "../model/choices.ts";
import type { Question } from "../model/question.ts";
import type { LeftOut, Reason, RowFault } from "../model/table.ts";
import { valueKey } from "../values/valueKey.ts";
import type { Entry } from "./entries.ts";
import { type ReadEntry, entryReader } from "./readEntry.ts";
import type { Plan } from "./plan.ts";

/** An entry that makes a statement. */
export interface Saying extends ReadEntry {
  readonly entry: Entry;
  readonly stance: Stance;
}

/** The entries of a table in order: what makes statements, what is wrong with others, and what is left out. */
export interface Sorted {
  readonly sayings: readonly Saying[];
  readonly faults: readonly RowFault[];
  readonly leftOut: readonly LeftOut[];
}

/**
 * Sorts entries by what their cells say and what their values stand for. Where a value is not decided yet, none is made; of a
 * row that cannot be opened none is made either, whatever its other cells say.
 */
export function sortEntries(plan: Plan, entries: readonly Entry[], questions: readonly Question[]): Sorted {
  const choiceOf = stanceReader(questions);
  const read = entryReader(plan, questions);
  const broken = new Set(plan.table.faults.flatMap(({ row, stops }) => (stops ? [row] : [])));
  const [sayings, faults] = [[] as Saying[], [...plan.table.faults]];
  const leaveOut = leftOutCounter();
  for (const entry of entries) {
    const skipped = plan.preset?.leavesOut?.(entry.cell) ?? null;
    const stance = choiceOf(entry);
    if (skipped !== null) leaveOut(skipped, "", entry);
    else if (stance === "silent") leaveOut("noStance", "", entry);
    else if (stance === "leave-out") leaveOut("noStanceChosen", entry.say("stance"), entry);
    else if (!broken.has(entry.line)) {
      const found = read(entry);
      for (const fault of found.faults) faults.push(fault);
      if (stance !== null) sayings.push({ ...found, entry, stance });
    }
  }
  const stopped = new Set(faults.flatMap(({ row, stops }) => (stops ? [row] : [])));
  return {
    sayings: sayings.filter(({ entry }) => !stopped.has(entry.line)),
    faults,
    leftOut: [...plan.table.leftOut, ...leaveOut.allBut(stopped)],
  };
}

function stanceReader(questions: readonly Question[]): (entry: Entry) => StanceChoice | "silent" | null {
  const choices = new Map(
    questions.flatMap((question) =>
      question.asks === "stance" ? [[question.key, question.answer] as const] : [],
    ),
  );
  return ({ say }) => {
    const key = valueKey(say("stance"));
    return key === "" ? "silent" : (choices.get(key) ?? null);
  };
}

/** Counts what is left out, by reason and value. */
function leftOutCounter() {
  const found = new Map<string, { reason: Reason; value: string; rows: number[] }>();
  const count = (reason: Reason, value: string, { line }: Entry) => {
    const key = `${reason} ${valueKey(value)}`;
    const before = found.get(key) ?? { reason, value, rows: [] };
    found.set(key, before);
    before.rows.push(line);
  };
  const allBut = (stopped: ReadonlySet<number>): readonly LeftOut[] =>
    [...found.values()]
      .map((one) => ({ ...one, rows: one.rows.filter((row) => !stopped.has(row)) }))
      .filter(({ rows }) => rows.length > 0);
  return Object.assign(count, { allBut });
}
