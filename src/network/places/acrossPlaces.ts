import { type Block, EDGE, type Shape } from "./block.ts";
import { apartAcross } from "./keepApart.ts";

/** What decides across: blocks in the order of their wishes, their rows, shapes and wishes. */
export interface Across {
  readonly blocks: readonly Block[];
  readonly order: readonly number[];
  readonly rows: readonly { readonly blocks: readonly number[] }[];
  readonly shapes: readonly Shape[];
  readonly wishes: readonly number[];
  readonly width: number;
}

const EARLIEST = Number.NEGATIVE_INFINITY;
const LATEST = Number.POSITIVE_INFINITY;

/** That a block keeps so far from another one of its row. */
interface Distance {
  readonly other: number;
  readonly apart: number;
}

/** A way to go through all blocks, mirrored or not, so that each makes way for those before it. */
interface Pass {
  readonly order: readonly number[];
  readonly alignments: readonly (number | null)[];
  readonly edges: readonly number[];
  readonly distances: readonly (readonly Distance[])[];
}

/**
 * The middle of each block across: near its wish, inside the picture, apart from others of its row, never against the
 * order of alignment. Null if the rows are too full. Two passes, one that makes way to the right and one to the left;
 * since everything that must hold is a least distance, it holds for the mean of both as well.
 */
export function acrossPlaces(across: Across): readonly number[] | null {
  const { blocks, order, shapes, wishes, width } = across;
  const alignments = blocks.map(({ alignment }) => alignment);
  const { before, after } = distancesOf(across);
  const lefts = shapes.map(({ around }) => EDGE - around.left);
  const rights = shapes.map(({ around }) => width - EDGE - around.right);
  const toEnd: Pass = { order, alignments, edges: lefts, distances: before };
  const toStart: Pass = { order: order.toReversed(), alignments, edges: rights.map(minus), distances: after };
  const [early, late] = [wishes.map(() => EARLIEST), wishes.map(() => LATEST)];
  const first = makeWay(toEnd, early, late);
  if (first.some((x, at) => x > (rights[at] ?? 0))) return null;
  const last = makeWay(toStart, early, late);
  const right = makeWay(toEnd, wishes, last.map(minus));
  const left = makeWay(toStart, wishes.map(minus), first.map(minus));
  return right.map((x, at) => (x - (left[at] ?? 0)) / 2);
}

/** For each block the distances to those before and after it in its row. */
function distancesOf({ rows, shapes }: Across) {
  const before: Distance[][] = shapes.map(() => []);
  const after: Distance[][] = shapes.map(() => []);
  for (const { blocks } of rows) {
    for (let right = 1; right < blocks.length; right += 1) {
      for (let left = 0; left < right; left += 1) keepApart(blocks[left] ?? 0, blocks[right] ?? 0);
    }
  }
  function keepApart(left: number, right: number): void {
    const [one, other] = [shapes[left], shapes[right]];
    if (one === undefined || other === undefined) return;
    const apart = apartAcross(one, other);
    before[right]?.push({ other: left, apart });
    after[left]?.push({ other: right, apart });
  }
  return { before, after };
}

/** Each as near to its wish as its edge, its limit and those before it allow. */
function makeWay(pass: Pass, wishes: readonly number[], limits: readonly number[]): readonly number[] {
  const { order, alignments, edges, distances } = pass;
  const places: number[] = edges.map(() => 0);
  let current: number | null = null;
  let [reached, farthest] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const at of order) {
    const alignment = alignments[at] ?? null;
    if (alignment !== null && alignment !== current) [current, reached] = [alignment, farthest];
    const least = Math.max(edges[at] ?? 0, wishes[at] ?? 0, alignment === null ? EARLIEST : reached);
    const place = Math.min(limits[at] ?? 0, behind(distances[at], places, least));
    places[at] = place;
    if (alignment !== null) farthest = Math.max(farthest, place);
  }
  return places;
}

function behind(
  distances: readonly Distance[] | undefined,
  places: readonly number[],
  least: number,
): number {
  let place = least;
  for (const { other, apart } of distances ?? []) place = Math.max(place, (places[other] ?? 0) + apart);
  return place;
}

function minus(value: number): number {
  return -value;
}
