import type { Task } from "./arrange.ts";
import type { Arrangement } from "./arrangement.ts";
import type { Chance } from "./seededChance.ts";

/** A small change to an arrangement, by chance; null if the block that it would concern has nothing to change. */
export function tryMove(task: Task, from: Arrangement, chance: Chance): Arrangement | null {
  const at = Math.floor(chance() * task.blocks.length);
  const kind = chance();
  const isFree = task.blocks[at]?.level === null;
  if (kind < 0.5) return isFree ? intoAnotherRow(task, from, at, chance) : null;
  if (kind < 0.65) return isFree ? swapRows(task, from, at, chance) : null;
  if (kind < 0.85) return elsewhereAcross(task, from, at, chance);
  return anotherShape(task, from, at, chance);
}

/** Into a row of its lane, or into a new one above or below that. */
function intoAnotherRow(task: Task, from: Arrangement, at: number, chance: Chance): Arrangement | null {
  const other = inTheLaneOf(task, at, chance);
  if (other === null) return null;
  const kind = chance();
  const row = (from.rows[other] ?? 0) + (kind < 0.5 ? 0 : kind < 0.75 ? -0.5 : 0.5);
  return row === from.rows[at] ? null : { ...from, rows: compact(from.rows.with(at, row)) };
}

function swapRows(task: Task, from: Arrangement, at: number, chance: Chance): Arrangement | null {
  const other = inTheLaneOf(task, at, chance);
  if (other === null) return null;
  const [one, two] = [from.rows[at] ?? 0, from.rows[other] ?? 0];
  if (one === two) return null;
  return { ...from, rows: from.rows.map((row) => (row === one ? two : row === two ? one : row)) };
}

/** Changes places with one of the same alignment; one without goes anywhere. */
function elsewhereAcross(task: Task, from: Arrangement, at: number, chance: Chance): Arrangement | null {
  const alignment = task.blocks[at]?.alignment ?? null;
  if (alignment === null) return { ...from, wishes: from.wishes.with(at, chance() * task.width) };
  const ties = task.blocks.flatMap((block, other) =>
    block.alignment === alignment && other !== at ? [other] : [],
  );
  const other = ties[Math.floor(chance() * ties.length)];
  if (other === undefined) return null;
  const [one, two] = [from.wishes[at] ?? 0, from.wishes[other] ?? 0];
  return { ...from, wishes: from.wishes.with(at, two).with(other, one) };
}

function anotherShape(task: Task, from: Arrangement, at: number, chance: Chance): Arrangement | null {
  const count = task.blocks[at]?.shapes.length ?? 1;
  const shape = Math.floor(chance() * count);
  return shape === from.shapes[at] ? null : { ...from, shapes: from.shapes.with(at, shape) };
}

function inTheLaneOf(task: Task, at: number, chance: Chance): number | null {
  const lane = task.blocks[at]?.lane;
  const others = task.blocks.flatMap((block, other) => (block.lane === lane && other !== at ? [other] : []));
  return others[Math.floor(chance() * others.length)] ?? null;
}

/** The same order of rows in whole numbers. */
function compact(rows: readonly number[]): readonly number[] {
  const ranks = new Map(
    [...new Set(rows)].toSorted((left, right) => left - right).map((row, at) => [row, at]),
  );
  return rows.map((row) => ranks.get(row) ?? 0);
}
