import type { Block } from "./block.ts";

/** Tells rows of different lanes apart. */
const MORE_THAN_ROWS = 1e6;

/** What can be tried in placing blocks; one entry each for every block. */
export interface Arrangement {
  /** Orders the rows within a lane; blocks of a lane with the same number share a row. */
  readonly rows: readonly number[];
  /** Where each would like to be across, in CSS pixels. Never against the order of alignment. */
  readonly wishes: readonly number[];
  /** Which of its shapes it has. */
  readonly shapes: readonly number[];
}

/** Blocks side by side, from the start on. */
export interface Row {
  readonly lane: number;
  readonly blocks: readonly number[];
}

const orders = new WeakMap<readonly number[], readonly number[]>();

/** The numbers of blocks from the start on; of the same wish, in their own order. Sorted once for a list. */
export function inWishedOrder(wishes: readonly number[]): readonly number[] {
  const known = orders.get(wishes);
  if (known !== undefined) return known;
  const order = wishes
    .map((_, at) => at)
    .toSorted((left, right) => (wishes[left] ?? 0) - (wishes[right] ?? 0) || left - right);
  orders.set(wishes, order);
  return order;
}

/** The rows of an arrangement, top down, each in the order of wishes. */
export function rowsOf(
  blocks: readonly Block[],
  { rows, wishes }: Pick<Arrangement, "rows" | "wishes">,
): readonly Row[] {
  const made = new Map<number, { lane: number; row: number; blocks: number[] }>();
  for (const at of inWishedOrder(wishes)) {
    const [lane, row] = [blocks[at]?.lane ?? 0, rows[at] ?? 0];
    const key = lane * MORE_THAN_ROWS + row;
    const known = made.get(key);
    if (known === undefined) made.set(key, { lane, row, blocks: [at] });
    else known.blocks.push(at);
  }
  return [...made.values()].toSorted((upper, lower) => upper.lane - lower.lane || upper.row - lower.row);
}
