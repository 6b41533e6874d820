import type { Task } from "./arrange.ts";
import type { Arrangement } from "./arrangement.ts";

/** A number from 0 to below 1, another one at each call. */
export type Chance = () => number;

/** Makes a small change to an arrangement, by chance; null if it would change nothing. */
type Change = (from: Arrangement, chance: Chance) => Arrangement | null;

/** How often each kind of change is tried, relative to the others. */
const WEIGHTS = { row: 8, swap: 3, across: 2, shape: 3 } as const;

/** Who has no place on the axis keeps away from its ends, which would say something: by this share of the width. */
const INWARD = 0.2;

/** All small changes that a task leaves room for, to be drawn by chance. */
export function changesOf(task: Task): Change {
  const peers = peersOf(task);
  const kinds: readonly [number, Change | null][] = [
    [WEIGHTS.row, withCandidates(peers.lane, intoAnotherRow)],
    [WEIGHTS.swap, withCandidates(peers.lane, swapRows)],
    [WEIGHTS.swap, withCandidates(peers.lane, exchange)],
    [WEIGHTS.across, withCandidates(peers.tie, changePlaces)],
    [
      WEIGHTS.across,
      withCandidates(peers.free, (from, at, _, chance) =>
        goAbout(from, at, task.width * (INWARD + (1 - 2 * INWARD) * chance())),
      ),
    ],
    [WEIGHTS.shape, withCandidates(peers.shape, anotherShape)],
  ];
  const drawn = kinds.flatMap(([weight, change]) =>
    change === null ? [] : Array.from({ length: weight }, () => change),
  );
  return (from, chance) => drawOne(drawn, chance)?.(from, chance) ?? null;
}

/** For each kind of change the blocks that it may concern, and what each may be exchanged with. */
function peersOf({ blocks }: Task) {
  const numbers = blocks.map((_, at) => at);
  const others = (at: number, isPeer: (other: number) => boolean) =>
    numbers.filter((other) => other !== at && isPeer(other));
  const hasRows = numbers.filter((at) => blocks[at]?.level === null);
  return {
    lane: hasRows.map((at) => [at, others(at, (other) => blocks[other]?.lane === blocks[at]?.lane)] as const),
    tie: numbers
      .filter((at) => blocks[at]?.alignment !== null)
      .map((at) => [at, others(at, (other) => blocks[other]?.alignment === blocks[at]?.alignment)] as const),
    free: numbers.filter((at) => blocks[at]?.alignment === null).map((at) => [at, [at]] as const),
    shape: numbers.map((at) => [at, [...(blocks[at]?.shapes.keys() ?? [])].slice(1)] as const),
  };
}

/** A change of one block and one of its candidates; none where no block has any. */
function withCandidates(
  candidates: readonly (readonly [number, readonly number[]])[],
  change: (from: Arrangement, at: number, other: number, chance: Chance) => Arrangement | null,
): Change | null {
  const some = candidates.filter(([, others]) => others.length > 0);
  if (some.length === 0) return null;
  return (from, chance) => {
    const [at, others] = drawOne(some, chance) ?? [0, []];
    const other = drawOne(others, chance);
    return other === undefined ? null : change(from, at, other, chance);
  };
}

/** Into the row of another one of its lane, or into a new one above or below that. */
function intoAnotherRow(from: Arrangement, at: number, other: number, chance: Chance): Arrangement | null {
  const step = drawOne([0, 0, -0.5, 0.5], chance) ?? 0;
  const row = (from.rows[other] ?? 0) + step;
  return row === from.rows[at] ? null : { ...from, rows: inWholeNumbers(from.rows.with(at, row)) };
}

function swapRows(from: Arrangement, at: number, other: number): Arrangement | null {
  const [one, two] = [from.rows[at] ?? 0, from.rows[other] ?? 0];
  if (one === two) return null;
  return { ...from, rows: from.rows.map((row) => (row === one ? two : row === two ? one : row)) };
}

/** Each of two blocks into the row of the other. */
function exchange(from: Arrangement, at: number, other: number): Arrangement | null {
  const [one, two] = [from.rows[at] ?? 0, from.rows[other] ?? 0];
  return one === two ? null : { ...from, rows: from.rows.with(at, two).with(other, one) };
}

function changePlaces(from: Arrangement, at: number, other: number): Arrangement {
  const [one, two] = [from.wishes[at] ?? 0, from.wishes[other] ?? 0];
  return { ...from, wishes: from.wishes.with(at, two).with(other, one) };
}

function goAbout(from: Arrangement, at: number, place: number): Arrangement {
  return { ...from, wishes: from.wishes.with(at, place) };
}

/** Another shape than it has: the first one instead of the one drawn, if it has that already. */
function anotherShape(from: Arrangement, at: number, shape: number): Arrangement {
  return { ...from, shapes: from.shapes.with(at, shape === from.shapes[at] ? 0 : shape) };
}

/** The same order of rows in whole numbers. */
function inWholeNumbers(rows: readonly number[]): readonly number[] {
  const ordered = [...new Set(rows)].toSorted((left, right) => left - right);
  const ranks = new Map(ordered.map((row, at) => [row, at]));
  return rows.map((row) => ranks.get(row) ?? 0);
}

function drawOne<Item>(items: readonly Item[], chance: Chance): Item | undefined {
  return items[Math.floor(chance() * items.length)];
}
