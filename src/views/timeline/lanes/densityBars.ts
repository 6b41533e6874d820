import { STANCES, type Stance } from "../../../case/statement.ts";
import { hasPlace } from "../../../case/statementSet.ts";
import { oncePer } from "../../../network/oncePer.ts";
import type { Said } from "./saidByTheme.ts";
import { type TimeScale, placeOfDay } from "../scale/timeScale.ts";
import { type TimePart, timeParts } from "../scale/timeTicks.ts";

/** The statements whose date begins in a part of the calendar, by stance, as a bar. */
export interface DensityBar extends TimePart {
  readonly kind: "bar";
  readonly key: string;
  readonly count: number;
  readonly stances: readonly { readonly stance: Stance; readonly y: number; readonly height: number }[];
  /** Whether one of its statements is within the chosen dates. */
  readonly isInside: boolean;
  /** Where the bar is, from its top down. */
  readonly y: number;
  readonly height: number;
}

/** The narrowest bar, in CSS pixels. */
const LEAST_WIDTH = 9;

/** Bars for statements too many to be marked one by one; `most` is how many fill the height. */
export function densityBars(
  tallies: readonly PartTally[],
  {
    lane,
    y,
    height,
    most,
  }: { readonly lane: string; readonly y: number; readonly height: number; readonly most: number },
): readonly DensityBar[] {
  const unit = height / most;
  return tallies.map(({ part, count, isInside, counts }) => ({
    ...part,
    kind: "bar",
    key: `${lane}/${part.from}`,
    count,
    isInside,
    stances: stack(counts, y + height, unit),
    y: y + height - count * unit,
    height: count * unit,
  }));
}

/** How many statements the highest of some bars shows. */
export function highest(bars: readonly DensityBar[]): number {
  return bars.reduce((most, { count }) => Math.max(most, count), 0);
}

/** How many statements begin in the fullest part. */
export function fullest(tallies: readonly PartTally[]): number {
  return tallies.reduce((most, { count }) => Math.max(most, count), 1);
}

/** How many statements begin in a part of the calendar, with which stances, and whether one is within the chosen dates. */
export interface PartTally {
  readonly part: TimePart;
  readonly count: number;
  readonly isInside: boolean;
  readonly counts: ReadonlyMap<Stance, number>;
}

/** What is counted of a part while the statements are gone through. */
interface Counting {
  readonly part: TimePart;
  readonly codes: number[];
  count: number;
  isInside: boolean;
}

/** The parts in which some statements of a case begin, in the order in which these come to them. */
export function talliesOf(
  { index: { firstDays, columns }, visible }: Said,
  dated: readonly number[],
  scale: TimeScale,
): readonly PartTally[] {
  const { codes, values } = columns.stance;
  const partOf = partsOfDays(scale);
  const tallies = new Map<TimePart, Counting>();
  for (const place of dated) {
    const part = partOf(firstDays[place] ?? 0);
    if (part === undefined) continue;
    let tally = tallies.get(part);
    if (tally === undefined) {
      tally = { part, codes: values.map(() => 0), count: 0, isInside: false };
      tallies.set(part, tally);
    }
    const code = codes[place] ?? 0;
    tally.codes[code] = (tally.codes[code] ?? 0) + 1;
    tally.count += 1;
    tally.isInside ||= hasPlace(visible, place);
  }
  return Array.from(tallies.values(), ({ codes: of, ...tally }) => ({
    ...tally,
    counts: new Map(values.map((stance, code) => [stance, of[code] ?? 0])),
  }));
}

/** The part of the calendar in which a day is; found once for each day, since many statements are of one. */
const partsOfDays = oncePer((scale: TimeScale) => {
  const parts = timeParts(scale, LEAST_WIDTH);
  const known = new Map<number, TimePart | undefined>();
  return (day: number) => {
    if (!known.has(day)) {
      const x = placeOfDay(scale, day);
      known.set(
        day,
        parts.findLast(({ start }) => start <= x + 1e-6),
      );
    }
    return known.get(day);
  };
});

function stack(counts: PartTally["counts"], base: number, unit: number) {
  let below = 0;
  return STANCES.flatMap((stance) => {
    const count = counts.get(stance) ?? 0;
    below += count;
    return count === 0 ? [] : [{ stance, y: base - below * unit, height: count * unit }];
  });
}
