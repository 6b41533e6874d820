import { acrossPlaces } from "./acrossPlaces.ts";
import { type Arrangement, type Row, inWishedOrder, rowsOf } from "./arrangement.ts";
import type { Block } from "./block.ts";
import { type Down, downPlaces } from "./downPlaces.ts";
import { type Line, type Stand, lineCost } from "./lineCost.ts";
import { spreadRows } from "./spreadRows.ts";

/** What is to be arranged, and in how much room. */
export interface Task {
  readonly blocks: readonly Block[];
  readonly lines: readonly Line[];
  /** Of the lanes, top down; 0 for one without a title. */
  readonly titleWidths: readonly number[];
  readonly width: number;
  readonly height: number;
  /** What a CSS pixel more than that height costs, in CSS pixels of a longer line. */
  readonly heightCost: number;
}

/** An arrangement worked out: where each block stands, the lanes, and how bad all is. */
export interface Arranged extends Stand {
  readonly arrangement: Arrangement;
  readonly lanes: Down["lanes"];
  /** As much as the blocks need, or as high as asked for. */
  readonly height: number;
  readonly cost: number;
}

/** What a block costs that stands off its wish, in CSS pixels of a longer line: for each pixel, and so far off that it costs as much again. */
const AWAY_FROM_WISH = 1;
const FAR_FROM_WISH = 200;

/** Works out where everything stands in an arrangement; null if a row of it is too full, or it is worse than given. */
export function arrange(
  task: Task,
  arrangement: Arrangement,
  worst = Number.POSITIVE_INFINITY,
): Arranged | null {
  const { blocks, width } = task;
  const { wishes } = arrangement;
  const shapes = blocks.flatMap((block, at) => block.shapes[arrangement.shapes[at] ?? 0] ?? []);
  const rows = rowsOf(blocks, arrangement);
  const rowOf = rowNumbers(rows, blocks.length);
  const across = acrossPlaces({ blocks, order: inWishedOrder(wishes), rows, shapes, wishes, width });
  if (across === null) return null;
  const needed = downPlaces(rows, shapes, across, task.titleWidths);
  const { rows: middles, lanes, height } = spreadRows(needed, rows, blocks, task.height);
  const stand = { shapes, across, down: rowOf.map((row) => middles[row] ?? 0) };
  const tooHigh = Math.max(0, needed.height - task.height) * task.heightCost;
  const dear = tooHigh + discomfort(stand, wishes);
  const cost = dear + lineCost(task.lines, stand, worst - dear);
  return cost > worst ? null : { ...stand, arrangement, lanes, height, cost };
}

/** How much less is had than was wished for. */
function discomfort({ shapes, across }: Stand, wishes: readonly number[]): number {
  const away = across.reduce((sum, x, at) => {
    const distance = Math.abs(x - (wishes[at] ?? 0));
    return sum + distance * (1 + distance / FAR_FROM_WISH);
  }, 0);
  return away * AWAY_FROM_WISH + shapes.reduce((sum, { penalty }) => sum + penalty, 0);
}

/** The number of the row of each block. */
function rowNumbers(rows: readonly Row[], blocks: number): readonly number[] {
  const numbers: number[] = Array.from({ length: blocks }, () => 0);
  for (const [number, row] of rows.entries()) for (const at of row.blocks) numbers[at] = number;
  return numbers;
}
