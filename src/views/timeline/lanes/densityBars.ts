import { STANCES, type Stance } from "../../../case/statement.ts";
import type { DatedStatement } from "./statementMarks.ts";
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
  said: readonly DatedStatement[],
  scale: TimeScale,
  {
    lane,
    y,
    height,
    most,
  }: { readonly lane: string; readonly y: number; readonly height: number; readonly most: number },
): readonly DensityBar[] {
  return [...byPart(said, scale)].map(([part, within]) => {
    const unit = height / most;
    return {
      ...part,
      kind: "bar",
      key: `${lane}/${part.from}`,
      count: within.length,
      isInside: within.some(({ isInside }) => isInside),
      stances: stack(within, y + height, unit),
      y: y + height - within.length * unit,
      height: within.length * unit,
    };
  });
}

/** How many statements the highest of some bars shows. */
export function highest(bars: readonly DensityBar[]): number {
  return bars.reduce((most, { count }) => Math.max(most, count), 0);
}

/** How many statements begin in the fullest part. */
export function fullestPart(said: readonly DatedStatement[], scale: TimeScale): number {
  return Math.max(1, ...[...byPart(said, scale).values()].map(({ length }) => length));
}

function byPart(
  said: readonly DatedStatement[],
  scale: TimeScale,
): ReadonlyMap<TimePart, readonly DatedStatement[]> {
  const parts = timeParts(scale, LEAST_WIDTH);
  const groups = new Map<TimePart, DatedStatement[]>();
  const known = new Map<number, TimePart | undefined>();
  const partOf = (day: number) => {
    if (!known.has(day)) {
      const x = placeOfDay(scale, day);
      known.set(
        day,
        parts.findLast(({ start }) => start <= x + 1e-6),
      );
    }
    return known.get(day);
  };
  for (const one of said) {
    const part = one.days === null ? undefined : partOf(one.days.first);
    if (part === undefined) continue;
    const group = groups.get(part);
    if (group === undefined) groups.set(part, [one]);
    else group.push(one);
  }
  return groups;
}

function stack(said: readonly DatedStatement[], base: number, unit: number) {
  let below = 0;
  return STANCES.flatMap((stance) => {
    const count = said.filter(({ statement }) => statement.stance === stance).length;
    below += count;
    return count === 0 ? [] : [{ stance, y: base - below * unit, height: count * unit }];
  });
}
