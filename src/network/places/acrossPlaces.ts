import { apartAcross } from "./keepApart.ts";
import { type Block, EDGE, type Shape } from "./block.ts";

/** What decides across: blocks in the order of their wishes, the row of each, its shape and its wish. */
export interface Across {
  readonly blocks: readonly Block[];
  readonly order: readonly number[];
  readonly rowOf: readonly number[];
  readonly shapes: readonly Shape[];
  readonly wishes: readonly number[];
  readonly width: number;
}

/**
 * The middle of each block across: near its wish, inside the picture, apart from others of its row, never against the
 * order of alignment. Null if the rows are too full. Two passes, one that makes way to the right and one to the left;
 * since everything that must hold is a least distance, it holds for the mean of both as well.
 */
export function acrossPlaces(across: Across): readonly number[] | null {
  const toEnd = pass(across, 1);
  const toStart = pass(across, -1);
  const first = toEnd(
    () => Number.NEGATIVE_INFINITY,
    () => Number.POSITIVE_INFINITY,
  );
  if (across.shapes.some(({ around }, at) => (first[at] ?? 0) > across.width - EDGE - around.right))
    return null;
  const last = toStart(
    () => Number.NEGATIVE_INFINITY,
    () => Number.POSITIVE_INFINITY,
  ).map((x) => -x);
  const wish = (at: number) => across.wishes[at] ?? 0;
  const right = toEnd(wish, (at) => last[at] ?? 0);
  const left = toStart(
    (at) => -wish(at),
    (at) => -(first[at] ?? 0),
  );
  return right.map((x, at) => (x - (left[at] ?? 0)) / 2);
}

/** A pass over all blocks in order, or back from the other end with everything mirrored. */
function pass({ blocks, order, rowOf, shapes, width }: Across, direction: 1 | -1) {
  const ordered = direction === 1 ? order : order.toReversed();
  return (wish: (at: number) => number, limit: (at: number) => number): number[] => {
    const places: number[] = Array.from({ length: blocks.length }, () => 0);
    const rows = new Map<number, number[]>();
    const before = lowerNeighbours(blocks);
    for (const at of ordered) {
      const shape = shapes[at];
      if (shape === undefined) continue;
      const row = rows.get(rowOf[at] ?? 0) ?? [];
      rows.set(rowOf[at] ?? 0, row);
      const edge = direction === 1 ? EDGE - shape.around.left : EDGE + shape.around.right - width;
      let least = Math.max(wish(at), edge, before.reach(at));
      for (const other of row) {
        const beside = shapes[other];
        if (beside === undefined) continue;
        const apart = direction === 1 ? apartAcross(beside, shape) : apartAcross(shape, beside);
        least = Math.max(least, (places[other] ?? 0) + apart);
      }
      places[at] = Math.min(least, limit(at));
      before.take(at, places[at] ?? 0);
      row.push(at);
    }
    return places;
  };
}

/** How far those have reached that are strictly before a block in alignment. */
function lowerNeighbours(blocks: readonly Block[]) {
  let current: number | null = null;
  let base = Number.NEGATIVE_INFINITY;
  let farthest = Number.NEGATIVE_INFINITY;
  const turnTo = (alignment: number) => {
    if (alignment === current) return;
    [current, base] = [alignment, farthest];
  };
  return {
    reach(at: number): number {
      const alignment = blocks[at]?.alignment ?? null;
      if (alignment === null) return Number.NEGATIVE_INFINITY;
      turnTo(alignment);
      return base;
    },
    take(at: number, place: number): void {
      if ((blocks[at]?.alignment ?? null) !== null) farthest = Math.max(farthest, place);
    },
  };
}
