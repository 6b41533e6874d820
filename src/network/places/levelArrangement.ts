import { type Arranged, type Task, arrange } from "./arrange.ts";
import { type Block, CORRIDOR } from "./block.ts";
import { fittingShapes } from "./firstArrangement.ts";
import { wishesAcross } from "./wishesAcross.ts";

/** A picture with levels has a row for so many CSS pixels of its height, more only where one is too full. */
const ROW_HEIGHT = 64;
/** The shares of the width that the blocks of a row may fill, as they are tried; at last each has a row of its own. */
const FULLNESS = [0.8, 0.6, 0.45, 0.3, 0];

/** A first arrangement where height has a meaning: those of like levels in a row, no row against the order of levels. */
export function levelArrangement(task: Task): Arranged | null {
  const wishes = wishesAcross(task.blocks, task.lines, task.width);
  const shapes = fittingShapes(task.blocks, task.width);
  for (const fullness of FULLNESS) {
    const found = arrange(task, { rows: levelRows(task, fullness), wishes, shapes });
    if (found !== null) return found;
  }
  return null;
}

function levelRows({ blocks, width, height }: Task, fullness: number): readonly number[] {
  const steps = Math.max(1, Math.floor(height / ROW_HEIGHT));
  const stepOf = (at: number) => Math.round((blocks[at]?.level ?? 0) * steps);
  const rows: number[] = blocks.map(() => 0);
  let [row, step, filled] = [-1, -1, 0];
  for (const at of byLevel(blocks)) {
    filled += widthOf(blocks[at]);
    if (stepOf(at) !== step || filled > fullness * width) {
      [row, step, filled] = [row + 1, stepOf(at), widthOf(blocks[at])];
    }
    rows[at] = row;
  }
  return rows;
}

function byLevel(blocks: readonly Block[]): readonly number[] {
  return blocks
    .map((_, at) => at)
    .toSorted((left, right) => (blocks[left]?.level ?? 0) - (blocks[right]?.level ?? 0) || left - right);
}

function widthOf(block: Block | undefined): number {
  const around = block?.shapes[0]?.around;
  return around === undefined ? 0 : around.right - around.left + CORRIDOR;
}
