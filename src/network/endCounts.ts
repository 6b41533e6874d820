import { STANCES } from "../case/statement.ts";
import { type Steps, finished } from "../case/steps/steps.ts";
import type { NetworkNode } from "./graph.ts";
import type { Position } from "./position.ts";

/** What the positions at some ends add up to, as numbers by the place of the end. */
export interface EndCounts {
  readonly statements: Int32Array;
  /** For each end and stance. */
  readonly positions: Int32Array;
}

/** Counts at each of so many ends the positions and their statements; a position whose end is -1 is not counted. */
export function countEnds(
  positions: readonly Position[],
  ends: Int32Array,
  stances: Uint8Array,
  size: number,
): EndCounts {
  return finished(countEndSteps(positions, ends, stances, size));
}

/** The same step by step. */
export function* countEndSteps(
  taken: readonly Position[],
  ends: Int32Array,
  stances: Uint8Array,
  size: number,
): Steps<EndCounts> {
  const counts = { statements: new Int32Array(size), positions: new Int32Array(STANCES.length * size) };
  for (let from = 0; from < taken.length; from += AT_ONCE) {
    countFrom(from, taken, { ends, stances }, counts);
    yield;
  }
  return counts;
}

/** So many positions are counted in one step. */
const AT_ONCE = 10_000;

/** A plain loop: a filter goes through all positions, and calls for each of very many take longer than what they do. */
function countFrom(
  from: number,
  taken: readonly Position[],
  { ends, stances }: { readonly ends: Int32Array; readonly stances: Uint8Array },
  { statements, positions }: EndCounts,
): void {
  const to = Math.min(from + AT_ONCE, taken.length);
  for (let at = from; at < to; at += 1) {
    const end = ends[at] ?? -1;
    if (end < 0) continue;
    const cell = STANCES.length * end + (stances[at] ?? 0);
    statements[end] = (statements[end] ?? 0) + (taken[at]?.statements.length ?? 0);
    positions[cell] = (positions[cell] ?? 0) + 1;
  }
}

/** What a node says of its end; null where no position has it. */
export function countsAt(
  { statements, positions }: EndCounts,
  end: number,
): Pick<NetworkNode, "statements" | "stances"> | null {
  const count = statements[end] ?? 0;
  const at = (stance: (typeof STANCES)[number]) =>
    positions[STANCES.length * end + STANCES.indexOf(stance)] ?? 0;
  if (count === 0) return null;
  const stances = {
    support: at("support"),
    oppose: at("oppose"),
    mixed: at("mixed"),
    abstain: at("abstain"),
  };
  return { statements: count, stances };
}
