import type { SpineBand, SpineBar } from "../model/spineLayout.ts";
import { type BandPlan, bandPlans } from "./bandPlan.ts";
import { barLengths } from "./barLengths.ts";
import type { BarsToPlace } from "./barsToPlace.ts";
import { drawBars } from "./drawBars.ts";
import { bandsToStack, nameAsMany, wholeNames } from "./nameAsMany.ts";
import type { NameToPlace, PlacedName } from "./nameRows.ts";
import { namesToPlace } from "./namesToPlace.ts";
import { type StackedBand, type StackedBands, stackBands } from "./stackBands.ts";

export interface PlacedBars {
  readonly bars: readonly SpineBar[];
  readonly bands: readonly SpineBand[];
  readonly spine: StackedBands["spine"];
  /** How long a bar is for each statement. */
  readonly lengthPerStatement: number;
  /** How much names lack: each that has no place, more than all that are cut for one. */
  readonly lacking: number;
}

const TITLE_GAP = 10;

/** Places the propositions in the bands of their themes, with names where there is room, the widest reached first. */
export function placeBars(task: BarsToPlace): PlacedBars {
  const plans = bandPlans(task.said, (at) => task.wishes[at] ?? 0);
  const titles = plans.map(({ title }) => (title === "" ? 0 : task.measure(title, "theme") + TITLE_GAP));
  const lengths = barLengths(task, plans);
  const names = namesToPlace(task, plans, lengths);
  const placed = nameAsMany(names, task, plans, titles);
  const stacked = stackBands(bandsToStack(plans, placed, { titles, stretch: task.stretch }), task.room);
  return {
    bars: drawBars(task, { plans, titles, placed, stacked, barWidth: lengths.of }),
    bands: plans.map((plan, at) => bandOf(plan, stacked.bands[at], task.room.letters)),
    spine: stacked.spine,
    lengthPerStatement: lengths.lengthPerStatement,
    lacking: lackOf(placed, names),
  };
}

function lackOf(placed: readonly PlacedName[], names: readonly NameToPlace[]): number {
  const cut = placed.length - wholeNames(placed, names).length;
  return (names.length - placed.length) * (names.length + 1) + cut;
}

function bandOf({ theme, side }: BandPlan, stacked: StackedBand | undefined, letters: number): SpineBand {
  const [top, bottom] = [stacked?.top ?? 0, stacked?.bottom ?? 0];
  return { theme, side, top, bottom, titleY: side === "above" ? top + 12 * letters : bottom - 4 * letters };
}
