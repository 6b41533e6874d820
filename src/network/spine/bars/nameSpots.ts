import type { Stretch } from "../fitting/keepOrder.ts";

/** A place for a bar and its name. */
export interface Spot {
  /** Of its band, from the spine outwards. */
  readonly row: number;
  readonly x: number;
  readonly barLeft: number;
  readonly textLeft: number;
  /** From and to where either is. */
  readonly left: number;
  readonly right: number;
  /** How much worse it is than the best, in CSS pixels that a bar is moved. */
  readonly cost: number;
}

/** A bar that wants to be at a place across, and the name to be written at it. */
interface Wanted {
  readonly wish: number;
  readonly barWidth: number;
  readonly textWidth: number;
}

/** Where spots may be. */
interface SpotRoom {
  readonly stretch: Stretch;
  /** Whether names are beside their bars, in rows that are lower, instead of over or under them. */
  readonly isLevel?: boolean;
}

/** How far a named bar may move aside. */
export const FARTHEST = 64;
/** Between a bar and the name beside it. */
const LEVEL_GAP = 5;
/** How much worse a name is that is not about its bar. */
const BESIDE = 14;
/** The nine places that are tried in each row: how far the bar moves, and the name beside it by shares of half its width. */
const PLACES = [
  { move: 0, beside: 0 },
  { move: 0, beside: 0.5 },
  { move: 0, beside: -0.5 },
  { move: 0, beside: 0.85 },
  { move: 0, beside: -0.85 },
  { move: FARTHEST / 2, beside: 0 },
  { move: -FARTHEST / 2, beside: 0 },
  { move: FARTHEST, beside: 0 },
  { move: -FARTHEST, beside: 0 },
];
const BESIDES = [0, 0.5, -0.5, 0.85, -0.85];
const MOVES = [0, FARTHEST / 2, -FARTHEST / 2, FARTHEST, -FARTHEST];

/** The places for a bar and its name that are tried in a row, between its neighbours by alignment, the better first. */
export function spotsIn(name: Wanted, row: number, room: SpotRoom, between: Stretch): readonly Spot[] {
  const forced = within(name.wish, between.from, between.to) - name.wish;
  const moves = forced === 0 || Math.abs(forced) > FARTHEST ? [] : [forced];
  if (room.isLevel === true)
    return [...MOVES, ...moves].flatMap((move) => levelSpots(name, row, move, room.stretch));
  const places = [...PLACES, ...moves.flatMap((move) => BESIDES.map((beside) => ({ move, beside })))];
  return places.map((place) => spotAt(name, row, place, room.stretch));
}

function spotAt(
  { wish, barWidth, textWidth }: Wanted,
  row: number,
  { move, beside }: (typeof PLACES)[number],
  { from, to }: Stretch,
): Spot {
  const x = within(wish + move, from, to);
  const barLeft = within(x - barWidth / 2, from, to - barWidth);
  const textLeft = within(x + ((beside - 1) * textWidth) / 2, from, to - textWidth);
  const left = Math.min(barLeft, textLeft);
  const right = Math.max(barLeft + barWidth, textLeft + textWidth);
  return { row, x, barLeft, textLeft, left, right, cost: Math.abs(move) + BESIDE * Math.abs(beside) };
}

/** Before the bar and behind it, where either has room, first on the side of the middle: ribbons crowd at the edges. */
function levelSpots(
  { wish, barWidth, textWidth }: Wanted,
  row: number,
  move: number,
  { from, to }: Stretch,
): readonly Spot[] {
  const x = within(wish + move, from, to);
  const barLeft = within(x - barWidth / 2, from, to - barWidth);
  const [before, behind] = [barLeft - LEVEL_GAP - textWidth, barLeft + barWidth + LEVEL_GAP];
  const isInFirstHalf = x < (from + to) / 2;
  const spots = [before, behind].map((textLeft) => {
    const left = Math.min(barLeft, textLeft);
    const right = Math.max(barLeft + barWidth, textLeft + textWidth);
    const cost = Math.abs(move) + (isInFirstHalf === textLeft > barLeft ? 0 : 1);
    return { row, x, barLeft, textLeft, left, right, cost };
  });
  return spots.filter(({ left, right }) => left >= from && right <= to);
}

function within(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value));
}
