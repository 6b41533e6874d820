import { type Arrangement, inWishedOrder } from "./arrangement.ts";
import { type Block, EDGE, type Shape } from "./block.ts";
import { apartAcross } from "./keepApart.ts";
import type { Line } from "./lineCost.ts";
import { wishesAcross } from "./wishesAcross.ts";

/** What a new row costs, in CSS pixels that a block would be moved across instead. */
const NEW_ROW = 120;

interface FilledRow {
  readonly lane: number;
  readonly blocks: { readonly at: number; readonly x: number }[];
}

/** An arrangement that fits: one block after the other, from the start on, into the row where it is moved least. */
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
    const [block, shape] = [blocks[at], shapeAt(at)];
    if (block === undefined || shape === undefined) continue;
    const alone = Math.max(EDGE - shape.around.left, block.alignment === null ? 0 : reach);
    const placeIn = (row: FilledRow) => earliest(row, shape, alone, shapeAt);
    const limit = limits[at] ?? 0;
    const wish = Math.max(alone, Math.min(wishes[at] ?? 0, limit));
    const fitting = rows.filter((row) => row.lane === block.lane && placeIn(row) <= limit);
    const best = fitting.toSorted((one, other) => placeIn(one) - placeIn(other))[0];
    const isGood = best !== undefined && placeIn(best) - wish < NEW_ROW;
    const row = isGood ? best : { lane: block.lane, blocks: [] };
    if (!isGood) rows.push(row);
    const x = Math.max(alone, placeIn(row));
    rowOf[at] = rows.indexOf(row);
    row.blocks.push({ at, x });
    if (block.alignment !== null) reach = Math.max(reach, x);
  }
  return { rows: rowOf, wishes, shapes };
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

/** The first shape of each block with which it can stand in the middle of the picture: then all can, one below the other. */
export function fittingShapes(blocks: readonly Block[], width: number): readonly number[] {
  const reach = width / 2 - EDGE;
  return blocks.map(({ shapes }) => {
    const fits = shapes.findIndex(({ around }) => -around.left <= reach && around.right <= reach);
    return fits < 0 ? shapes.length - 1 : fits;
  });
}
