import { type Arrangement, inWishedOrder } from "./arrangement.ts";
import { type Block, EDGE, type Shape } from "./block.ts";
import { apartAcross } from "./keepApart.ts";
import type { Line } from "./lineCost.ts";
import { wishesAcross } from "./wishesAcross.ts";

/** So far from its wish a block may be moved across rather than begin a new row, in CSS pixels. */
const FARTHEST_MOVE = 100;

interface FilledRow {
  readonly number: number;
  readonly lane: number;
  readonly blocks: { readonly at: number; readonly x: number }[];
}

/** An arrangement that fits: one block after the other, from the start on, into a row where it need not move far. */
export function firstArrangement(
  blocks: readonly Block[],
  lines: readonly Line[],
  width: number,
): Arrangement {
  const wishes = wishesAcross(blocks, lines, width);
  const shapes = fittingShapes(blocks, width);
  const shapeAt = (at: number) => blocks[at]?.shapes[shapes[at] ?? 0];
  const order = inWishedOrder(wishes);
  const limits = latestPlaces(blocks, order, shapeAt, width);
  const rows: FilledRow[] = [];
  const rowOf: number[] = blocks.map(() => 0);
  let reach = Number.NEGATIVE_INFINITY;
  for (const at of order) {
    const [block, shape, limit] = [blocks[at], shapeAt(at), limits[at] ?? 0];
    if (block === undefined || shape === undefined) continue;
    const alone = Math.max(EDGE - shape.around.left, block.alignment === null ? 0 : reach);
    const open = rows
      .filter(({ lane }) => lane === block.lane)
      .map((row) => ({ row, x: earliest(row, shape, alone, shapeAt) }))
      .filter(({ x }) => x <= limit);
    const wish = Math.max(alone, Math.min(wishes[at] ?? 0, limit));
    const fresh = { row: { number: rows.length, lane: block.lane, blocks: [] }, x: alone };
    const { row, x } = bestRow(open, wish, Math.max(alone, (wishes[at] ?? 0) + FARTHEST_MOVE)) ?? fresh;
    if (row === fresh.row) rows.push(row);
    rowOf[at] = row.number;
    row.blocks.push({ at, x });
    if (block.alignment !== null) reach = Math.max(reach, x);
  }
  return { rows: rowOf, wishes, shapes };
}

interface OpenRow {
  readonly row: FilledRow;
  readonly x: number;
}

/** Of the rows with room at the wish the fullest one, else the one with room soonest; none if that is too late. */
function bestRow(open: readonly OpenRow[], wish: number, latest: number): OpenRow | undefined {
  const [ready, later] = [open.filter(({ x }) => x <= wish), open.filter(({ x }) => x > wish && x <= latest)];
  if (ready.length > 0) return ready.reduce((best, next) => (next.x > best.x ? next : best));
  return later.length === 0 ? undefined : later.reduce((best, next) => (next.x < best.x ? next : best));
}

function earliest(
  row: FilledRow,
  shape: Shape,
  alone: number,
  shapeAt: (at: number) => Shape | undefined,
): number {
  return row.blocks.reduce((least, { at, x }) => {
    const beside = shapeAt(at);
    return beside === undefined ? least : Math.max(least, x + apartAcross(beside, shape));
  }, alone);
}

/** For each block the last place across that leaves room for itself and for all that must not stand before it. */
function latestPlaces(
  blocks: readonly Block[],
  order: readonly number[],
  shapeAt: (at: number) => Shape | undefined,
  width: number,
): readonly number[] {
  const limits: number[] = blocks.map(() => 0);
  let least = Number.POSITIVE_INFINITY;
  for (const at of order.toReversed()) {
    const own = width - EDGE - (shapeAt(at)?.around.right ?? 0);
    if (blocks[at]?.alignment === null) limits[at] = own;
    else limits[at] = least = Math.min(least, own);
  }
  return limits;
}

/**
 * The shape of each block: at first one with which it can stand in the middle of the picture, for then all can, one
 * below the other; then the best one with which all still can.
 */
export function fittingShapes(blocks: readonly Block[], width: number): readonly number[] {
  const reach = width / 2 - EDGE;
  const fitting = blocks.map(({ shapes }) => {
    const fits = shapes.findIndex(({ around }) => -around.left <= reach && around.right <= reach);
    return fits < 0 ? shapes.length - 1 : fits;
  });
  for (const [at, { shapes }] of blocks.entries()) {
    const usual = fitting[at] ?? 0;
    const better = shapes.findIndex(
      (_, shape) => shape === usual || canAllStand(blocks, fitting.with(at, shape), width),
    );
    fitting[at] = better < 0 ? usual : better;
  }
  return fitting;
}

/** Whether each can stand inside the picture without standing before one of a lower alignment. */
function canAllStand(blocks: readonly Block[], shapes: readonly number[], width: number): boolean {
  const spans = blocks.map((block, at) => {
    const { left = 0, right = 0 } = block.shapes[shapes[at] ?? 0]?.around ?? {};
    return { alignment: block.alignment, first: EDGE - left, last: width - EDGE - right };
  });
  const aligned = spans
    .filter(({ alignment }) => alignment !== null)
    .toSorted((one, other) => (one.alignment ?? 0) - (other.alignment ?? 0) || one.first - other.first);
  let reached = Number.NEGATIVE_INFINITY;
  const inOrder = aligned.every(({ first, last }) => (reached = Math.max(reached, first)) <= last);
  return inOrder && spans.every(({ first, last }) => first <= last);
}
