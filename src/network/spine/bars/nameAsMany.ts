import type { BandPlan } from "./bandPlan.ts";
import type { BarsToPlace } from "./barsToPlace.ts";
import type { Stretch } from "../fitting/keepOrder.ts";
import { type NameToPlace, type PlacedName, nameRows, rowsWanted } from "./nameRows.ts";
import { type BandToStack, rowsThatFit, shareRows } from "./stackBands.ts";

/**
 * Names in the rows that there is room for; bands whose names did not all find a place, or were cut, are given more while there are any.
 * A row that a band was given and has no name in is free for others.
 */
export function nameAsMany(
  names: readonly NameToPlace[],
  { room, stretch }: BarsToPlace,
  plans: readonly BandPlan[],
  titles: readonly number[],
): readonly PlacedName[] {
  const sides = plans.map(({ side }) => side);
  const emptiest = plans.map(({ side }) => ({ side, hasLowRow: true }));
  let rows = shareRows(rowsWanted(names, plans.length), rowsThatFit(emptiest, room));
  let best: readonly PlacedName[] = [];
  for (;;) {
    const before = rowsBefore(plans, rows);
    const placed = nameRows(names, { rows, before, sides, stretch, titles, isLevel: room.isLevel ?? false });
    const stacked = bandsToStack(plans, placed, { titles, stretch });
    const used = stacked.map((band) => band.rows);
    const most = rowsThatFit(stacked, room);
    if (best.length > 0 && sumOf(used) > most) return best;
    if (isBetter(placed, best, names)) best = placed;
    const more = withMoreRows({ given: rows, used, most }, names, placed);
    if (more === null) return best;
    rows = more;
  }
}

/** The rows of each band, and how many there is room for. */
interface RowsSoFar {
  readonly given: readonly number[];
  readonly used: readonly number[];
  readonly most: number;
}

/** One row more for each band in which a name is lacking, the widest reached first; null where there is none to give. */
function withMoreRows(
  { given, used, most }: RowsSoFar,
  names: readonly NameToPlace[],
  placed: readonly PlacedName[],
): readonly number[] | null {
  const found = new Set(wholeNames(placed, names).map(({ proposition }) => proposition));
  const lacking = new Set(names.filter(({ proposition }) => !found.has(proposition)).map(({ band }) => band));
  const taken = given.map((count, band) => (lacking.has(band) ? count : (used[band] ?? 0)));
  const wider = new Set([...lacking].slice(0, Math.max(0, most - sumOf(taken))));
  return wider.size === 0 ? null : given.map((count, band) => count + (wider.has(band) ? 1 : 0));
}

/** More names, or as many of which fewer are cut. */
function isBetter(
  placed: readonly PlacedName[],
  best: readonly PlacedName[],
  names: readonly NameToPlace[],
): boolean {
  const more = placed.length - best.length;
  return more > 0 || (more === 0 && wholeNames(placed, names).length > wholeNames(best, names).length);
}

/** Those that are as long as they may be at most. */
export function wholeNames(
  placed: readonly PlacedName[],
  names: readonly NameToPlace[],
): readonly PlacedName[] {
  const longest = new Map(names.map(({ proposition, text }) => [proposition, text]));
  return placed.filter(({ proposition, text }) => longest.get(proposition) === text);
}

function sumOf(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}

function rowsBefore(plans: readonly BandPlan[], rows: readonly number[]): readonly number[] {
  return plans.map(({ side }, at) => {
    const between = plans.map((_, other) => (side === "above" ? other > at : other < at));
    return rows.reduce(
      (sum, count, other) => sum + (between[other] && plans[other]?.side === side ? count : 0),
      0,
    );
  });
}

/** Where titles stand. */
export interface Margin {
  readonly titles: readonly number[];
  readonly stretch: Stretch;
}

/** A band has a low row for bars without names, and for its title where that would lie under a name. */
export function bandsToStack(
  plans: readonly BandPlan[],
  placed: readonly PlacedName[],
  { titles, stretch }: Margin,
): readonly BandToStack[] {
  return plans.map(({ side, propositions }, band) => {
    const own = placed.filter((name) => name.band === band);
    const rows = own.reduce((most, { row }) => Math.max(most, row + 1), 0);
    const edge = stretch.from + (titles[band] ?? 0);
    const isCovered = own.some(
      (name) => name.row === rows - 1 && Math.min(name.textLeft, name.barLeft) < edge,
    );
    return {
      side,
      rows,
      hasLowRow: own.length < propositions.length || (isCovered && (titles[band] ?? 0) > 0),
    };
  });
}
