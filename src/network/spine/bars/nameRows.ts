import type { Stretch } from "../fitting/keepOrder.ts";

/** A proposition that should be named: where it stands across, and how much room it needs. */
export interface NameToPlace {
  readonly proposition: number;
  readonly band: number;
  /** Where it stands by alignment. */
  readonly wish: number;
  readonly barWidth: number;
  readonly text: string;
  readonly textWidth: number;
  /** How wide what lands on it is, for which other names should leave a way; 0 if nothing does. */
  readonly landing: number;
}

/** Where it has been given a name. */
export interface PlacedName extends NameToPlace {
  /** Of its band, from the spine outwards. */
  readonly row: number;
  readonly x: number;
  readonly barLeft: number;
  readonly textLeft: number;
}

/** The rows that there are. */
export interface NameRows {
  /** Of each band. */
  readonly rows: readonly number[];
  /** How many rows lie between a band and the spine. */
  readonly before: readonly number[];
  /** On which side of the spine each band is; names on one side may be in the way of those farther out. */
  readonly sides: readonly string[];
  readonly stretch: Stretch;
  /** The width that the title of a band takes from its outermost row. */
  readonly titles: readonly number[];
}

/** Between names of one row, in CSS pixels. */
const GAP = 10;
/** How far a named bar may move aside. */
export const FARTHEST = 64;
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
/** What it costs, in CSS pixels that a bar is moved: a name beside its bar, a row farther out, lying on the way of another. */
const BESIDE = 14;
const ROW = 5;
const ON_A_WAY = 60;

/** Gives names to propositions, one after the other, each where it is least in the way; those without room get none. */
export function nameRows(names: readonly NameToPlace[], rows: NameRows): readonly PlacedName[] {
  const placed: PlacedName[] = [];
  for (const name of names) {
    const found = bestPlace(name, rows, placed);
    if (found !== null) placed.push(found);
  }
  return placed;
}

/** How many rows each band would need to name all of its own where they stand. */
export function rowsWanted(names: readonly NameToPlace[], bands: number): readonly number[] {
  const ends: number[][] = Array.from({ length: bands }, () => []);
  const sorted = names.toSorted((one, other) => one.wish - other.wish || one.proposition - other.proposition);
  for (const { band, wish, barWidth, textWidth } of sorted) {
    const half = Math.max(barWidth, textWidth) / 2;
    const rows = ends[band] ?? [];
    const free = rows.findIndex((end) => end <= wish - half);
    rows[free < 0 ? rows.length : free] = wish + half + GAP;
  }
  return ends.map(({ length }) => length);
}

function bestPlace(name: NameToPlace, rows: NameRows, placed: readonly PlacedName[]): PlacedName | null {
  let best: PlacedName | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (let row = 0; row < (rows.rows[name.band] ?? 0); row += 1) {
    for (const place of PLACES) {
      const tried = placeAt(name, row, place, rows.stretch);
      const cost = Math.abs(place.move) + BESIDE * Math.abs(place.beside) + ROW * row;
      if (cost >= least || !isFree(tried, rows, placed)) continue;
      const whole = cost + ON_A_WAY * waysCovered(tried, rows, placed);
      if (whole < least) [best, least] = [tried, whole];
    }
  }
  return best;
}

function placeAt(
  name: NameToPlace,
  row: number,
  { move, beside }: (typeof PLACES)[number],
  { from, to }: Stretch,
): PlacedName {
  const x = within(name.wish + move, from, to);
  const text = x + (beside * name.textWidth) / 2;
  return {
    ...name,
    row,
    x,
    barLeft: within(x - name.barWidth / 2, from, to - name.barWidth),
    textLeft: within(text - name.textWidth / 2, from, to - name.textWidth),
  };
}

function isFree(
  tried: PlacedName,
  { rows, titles, stretch }: NameRows,
  placed: readonly PlacedName[],
): boolean {
  const isOutermost = tried.row === (rows[tried.band] ?? 0) - 1;
  if (isOutermost && leftOf(tried) < stretch.from + (titles[tried.band] ?? 0)) return false;
  return (
    placed.every((other) => !areInOneRow(tried, other) || areApart(tried, other)) &&
    placed.every((other) => keepsOrder(tried, other))
  );
}

function areInOneRow(one: PlacedName, other: PlacedName): boolean {
  return one.band === other.band && one.row === other.row;
}

function areApart(one: PlacedName, other: PlacedName): boolean {
  return leftOf(one) >= rightOf(other) + GAP || leftOf(other) >= rightOf(one) + GAP;
}

function keepsOrder(one: PlacedName, other: PlacedName): boolean {
  if (one.wish === other.wish) return true;
  return one.wish < other.wish ? one.x <= other.x : one.x >= other.x;
}

/** How many ways to what lies farther out a name would cover, and how many names its own way would run under. */
function waysCovered(tried: PlacedName, { before, sides }: NameRows, placed: readonly PlacedName[]): number {
  const outOf = ({ band, row }: PlacedName) => (before[band] ?? 0) + row;
  return placed.filter((other) => {
    if (sides[other.band] !== sides[tried.band] || outOf(other) === outOf(tried)) return false;
    const [near, far] = outOf(other) < outOf(tried) ? [other, tried] : [tried, other];
    return (
      far.landing > 0 &&
      far.x + far.landing / 2 > near.textLeft &&
      far.x - far.landing / 2 < near.textLeft + near.textWidth
    );
  }).length;
}

function leftOf({ barLeft, textLeft }: PlacedName): number {
  return Math.min(barLeft, textLeft);
}

function rightOf({ barLeft, barWidth, textLeft, textWidth }: PlacedName): number {
  return Math.max(barLeft + barWidth, textLeft + textWidth);
}

function within(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value));
}
