import type { Box } from "./box.ts";
import type { BoxShelves } from "./boxShelves.ts";
import type { LayoutSpace, SettlingNode } from "./settle.ts";

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** How fine the search for a free height is, in CSS pixels. */
const STEP = 6;
/** Down costs less than across, which carries the meaning; not where a level gives heights a meaning, nor for who has no place on the axis. */
const COST_ACROSS = 1.5;
const COST_ACROSS_LEVEL = 0.35;
const COST_ACROSS_UNALIGNED = 0.4;

/** How much it costs a node to be at one place instead of another. */
export function costOf(node: SettlingNode, place: Point, wanted: Point): number {
  return Math.abs(place.y - wanted.y) + costAcross(node) * Math.abs(place.x - wanted.x);
}

function costAcross({ alignment, level }: SettlingNode): number {
  if (alignment === null) return COST_ACROSS_UNALIGNED;
  return level === undefined ? COST_ACROSS : COST_ACROSS_LEVEL;
}

/** The free place nearest to the wanted one, cheaper than `limit`; null if there is none. */
export function nearestFreePlace(
  node: SettlingNode,
  wanted: Point,
  taken: BoxShelves,
  space: LayoutSpace & { readonly limit?: number },
): Point | null {
  let best: Point | null = null;
  let least = space.limit ?? Number.POSITIVE_INFINITY;
  for (const y of stepsFrom(wanted.y, heightRange(node, space))) {
    if (costOf(node, { x: wanted.x, y }, wanted) >= least) break;
    const stretches = takenStretches(node, y, taken, space.gap);
    const x = nearestOutside(wanted.x, stretches, widthRange(node, space));
    const cost = x === null ? least : costOf(node, { x, y }, wanted);
    if (x === null || cost >= least) continue;
    best = { x, y };
    least = cost;
  }
  return best;
}

/** Where across a box cannot have its middle at that height, because another is too near. */
function takenStretches(node: Box, y: number, taken: BoxShelves, gap: number): readonly Range[] {
  const reachDown = node.height / 2 + gap;
  return taken.between(y - reachDown, y + reachDown).flatMap((other): Range[] => {
    if ((node.height + other.height) / 2 + gap <= Math.abs(y - other.y)) return [];
    const reach = (node.width + other.width) / 2 + gap;
    return [[other.x - reach, other.x + reach]];
  });
}

/** The value in the range nearest to the wanted one that lies inside none of the stretches; of two, the lesser. */
function nearestOutside(wanted: number, stretches: readonly Range[], [least, most]: Range): number | null {
  const start = Math.min(Math.max(wanted, least), Math.max(least, most));
  const [before, after] = [leaveStretches(start, stretches, 0), leaveStretches(start, stretches, 1)];
  const isBeforeIn = before >= least;
  if (after > most) return isBeforeIn ? before : null;
  return isBeforeIn && start - before <= after - start ? before : after;
}

/** Goes from stretch to stretch, always to their lower end (0) or always to their upper (1), until it is outside all. */
function leaveStretches(start: number, stretches: readonly Range[], end: 0 | 1): number {
  let value = start;
  const isInside = ([from, to]: Range) => value > from && value < to;
  for (let inside = stretches.find(isInside); inside !== undefined; inside = stretches.find(isInside))
    value = inside[end];
  return value;
}

type Range = readonly [least: number, most: number];

function widthRange(node: SettlingNode, { width, margin }: LayoutSpace): Range {
  return [node.width / 2 + margin, width - node.width / 2 - margin];
}

/** Half a margin is left to the edge of a band, as `settle` leaves it. */
function heightRange(node: SettlingNode, { height, margin }: LayoutSpace): Range {
  const aside = node.height / 2 + margin / 2;
  return [Math.max(node.top, 0) + aside, Math.min(node.bottom, height) - aside];
}

/** The value, brought into the range, and steps away from it to both sides, nearer ones first. */
function stepsFrom(value: number, [least, most]: Range): number[] {
  const start = Math.min(Math.max(value, least), Math.max(least, most));
  const steps = [start];
  for (let away = STEP; start - away >= least || start + away <= most; away += STEP) {
    if (start - away >= least) steps.push(start - away);
    if (start + away <= most) steps.push(start + away);
  }
  return steps;
}
