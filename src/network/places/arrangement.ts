import type { Block } from "./block.ts";

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

/** The numbers of blocks from the start on; of the same wish, in their own order. */
export function inWishedOrder(wishes: readonly number[]): readonly number[] {
  return wishes
    .map((_, at) => at)
    .toSorted((left, right) => (wishes[left] ?? 0) - (wishes[right] ?? 0) || left - right);
}

/** The rows of an arrangement, top down, each in the order of wishes. */
export function rowsOf(
  blocks: readonly Block[],
  { rows, wishes }: Pick<Arrangement, "rows" | "wishes">,
): readonly Row[] {
  const order = inWishedOrder(wishes).toSorted(
    (left, right) => laneAt(blocks, left) - laneAt(blocks, right) || (rows[left] ?? 0) - (rows[right] ?? 0),
  );
  const made: { lane: number; row: number; blocks: number[] }[] = [];
  for (const at of order) {
    const [lane, row] = [laneAt(blocks, at), rows[at] ?? 0];
    const last = made.at(-1);
    if (last?.lane === lane && last.row === row) last.blocks.push(at);
    else made.push({ lane, row, blocks: [at] });
  }
  return made;
}

function laneAt(blocks: readonly Block[], at: number): number {
  return blocks[at]?.lane ?? 0;
}
