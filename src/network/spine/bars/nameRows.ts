import type { Stretch } from "../fitting/keepOrder.ts";
import { type Spot, spotsIn } from "./nameSpots.ts";

/** A proposition that should be named: where it stands across, and how much room it needs. */
export interface NameToPlace {
  readonly proposition: number;
  readonly band: number;
  /** Where it stands by alignment. */
  readonly wish: number;
  readonly barWidth: number;
  readonly text: string;
  readonly textWidth: number;
  /** The same cut shorter and shorter, for where there is no place for more. */
  readonly shorter: readonly Pick<NameToPlace, "text" | "textWidth">[];
  /** How wide what lands on it is, for which other names should leave a way; 0 if nothing does. */
  readonly landing: number;
}

/** A proposition with the place that it has been given. */
export interface PlacedName extends NameToPlace, Spot {}

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
  /** Whether names are beside their bars. */
  readonly isLevel?: boolean;
}

/** Between names of one row, in CSS pixels. */
const GAP = 10;
/** What it costs, in CSS pixels that a bar is moved: a row farther out, lying on the way of another. */
const ROW = 5;
const ON_A_WAY = 60;

/** Gives names to propositions, one after the other, each where it is least in the way; those without room get none. */
export function nameRows(names: readonly NameToPlace[], rows: NameRows): readonly PlacedName[] {
  const placed: PlacedName[] = [];
  for (const name of names) {
    const others = near(name, rows, placed);
    for (const text of [name, ...name.shorter]) {
      const found = bestPlace({ ...name, ...text }, rows, others);
      if (found === null) continue;
      placed.push(found);
      break;
    }
  }
  return placed;
}

/** Of those placed before, the ones that a name must mind. */
interface Near {
  /** In its own band. */
  readonly band: readonly PlacedName[];
  /** On its side of the spine. */
  readonly side: readonly PlacedName[];
  /** Between those before it and after it by alignment. */
  readonly between: Stretch;
}

function near(name: NameToPlace, { sides }: NameRows, placed: readonly PlacedName[]): Near {
  const between = { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY };
  for (const { wish, x } of placed) {
    if (wish < name.wish) between.from = Math.max(between.from, x);
    else if (wish > name.wish) between.to = Math.min(between.to, x);
  }
  const side = placed.filter(({ band }) => sides[band] === sides[name.band]);
  return { band: placed.filter(({ band }) => band === name.band), side, between };
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

function bestPlace(name: NameToPlace, rows: NameRows, others: Near): PlacedName | null {
  let best: Spot | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (let row = 0; row < (rows.rows[name.band] ?? 0); row += 1) {
    for (const spot of spotsIn(name, row, rows, others.between)) {
      const cost = spot.cost + ROW * row;
      if (cost >= least || !isFree(spot, name.band, rows, others)) continue;
      const whole = cost + ON_A_WAY * waysCovered(spot, name, rows, others.side);
      if (whole < least) [best, least] = [spot, whole];
    }
  }
  return best === null ? null : { ...name, ...best };
}

function isFree(spot: Spot, band: number, { rows, titles, stretch }: NameRows, others: Near): boolean {
  const isOutermost = spot.row === (rows[band] ?? 0) - 1;
  if (isOutermost && spot.left < stretch.from + (titles[band] ?? 0)) return false;
  if (spot.x < others.between.from || spot.x > others.between.to) return false;
  return others.band.every((other) => other.row !== spot.row || areApart(spot, other));
}

function areApart(one: Spot, other: Spot): boolean {
  return one.left >= other.right + GAP || other.left >= one.right + GAP;
}

/** How many ways to what lies farther out a name would cover, and how many names its own way would run under. */
function waysCovered(
  spot: Spot,
  { band, textWidth, landing }: NameToPlace,
  { before }: NameRows,
  side: readonly PlacedName[],
): number {
  const own = (before[band] ?? 0) + spot.row;
  let covered = 0;
  for (const other of side) {
    const out = (before[other.band] ?? 0) + other.row;
    if (out < own && isOnWay(other.textLeft, other.textWidth, spot.x, landing)) covered += 1;
    if (out > own && isOnWay(spot.textLeft, textWidth, other.x, other.landing)) covered += 1;
  }
  return covered;
}

/** Whether a name lies on the last, nearly upright part of the way to what is farther out. */
function isOnWay(textLeft: number, textWidth: number, x: number, landing: number): boolean {
  return landing > 0 && x + landing / 2 > textLeft && x - landing / 2 < textLeft + textWidth;
}
