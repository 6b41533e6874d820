import { STANCES } from "../../../case/statement.ts";
import type { BandSide, BarName, SpineBar } from "../model/spineLayout.ts";
import type { BandPlan } from "./bandPlan.ts";
import { BARE_GAP } from "./barLengths.ts";
import type { BarsToPlace } from "./barsToPlace.ts";
import { keepOrder } from "../fitting/keepOrder.ts";
import type { PlacedName } from "./nameRows.ts";
import type { StackedBand, StackedBands } from "./stackBands.ts";

/** Where bars have been placed. */
export interface Placing {
  readonly plans: readonly BandPlan[];
  readonly titles: readonly number[];
  readonly placed: readonly PlacedName[];
  readonly stacked: StackedBands;
  readonly barWidth: (proposition: number) => number;
}

const NAMED_HEIGHT = 5;
const BARE_HEIGHT = 4;
export const NAME_HEIGHT = 15;
export const NAME_BASE = 12;
export const NAME_GAP = 1;

/** The bars, by proposition: those with names in their rows, the others in the low row of their band. */
export function drawBars(task: BarsToPlace, placing: Placing): readonly SpineBar[] {
  const bars = new Map<number, SpineBar>();
  placing.plans.forEach(({ side, propositions }, band) => {
    const stacked = placing.stacked.bands[band];
    const named = placing.placed.filter((name) => name.band === band);
    for (const name of named) bars.set(name.proposition, namedBar(task, name, side, stacked));
    const bare = propositions.filter((at) => !bars.has(at));
    for (const bar of bareBars(task, bare, placing, { band, side })) bars.set(bar.proposition, bar.bar);
  });
  return task.said.propositions.flatMap((_, at) => bars.get(at) ?? []);
}

function namedBar(
  task: BarsToPlace,
  name: PlacedName,
  side: BandSide,
  stacked: StackedBand | undefined,
): SpineBar {
  const y = stacked?.rows[name.row] ?? 0;
  const { letters } = task.room;
  const top = side === "above" ? y - NAMED_HEIGHT : y;
  const textTop = textTopOf(task, top, side);
  const written: BarName = {
    text: name.text,
    ...anchoredAt(task, name),
    y: textTop + NAME_BASE * letters,
    left: name.textLeft,
    top: textTop,
    width: name.textWidth,
    height: NAME_HEIGHT * letters,
  };
  const box = { left: name.barLeft, top, width: name.barWidth, height: NAMED_HEIGHT };
  const statements = statementsOf(task, name.proposition);
  return { side, band: name.band, x: name.x, y, ...box, statements, name: written };
}

/** At the bar where it is beside it: a name may be less wide than is reckoned with. */
function anchoredAt({ room }: BarsToPlace, name: PlacedName): Pick<BarName, "x" | "anchor"> {
  const { textLeft, textWidth, barLeft } = name;
  if (room.isLevel !== true) return { x: textLeft + textWidth / 2 };
  if (textLeft > barLeft) return { x: textLeft, anchor: "start" };
  return { x: textLeft + textWidth, anchor: "end" };
}

/** Over or under the bar, away from the spine, or beside it. */
function textTopOf({ room }: BarsToPlace, top: number, side: BandSide): number {
  const { letters, isLevel = false } = room;
  if (isLevel) return top + (NAMED_HEIGHT - NAME_HEIGHT * letters) / 2;
  return side === "above"
    ? top - (NAME_HEIGHT + NAME_GAP) * letters
    : top + NAMED_HEIGHT + NAME_GAP * letters;
}

/** Bars without a name, in the low row of their band: in order, apart, near their places. */
function bareBars(
  task: BarsToPlace,
  bare: readonly number[],
  { titles, stacked, barWidth }: Placing,
  { band, side }: { readonly band: number; readonly side: BandSide },
) {
  const { wishes, stretch } = task;
  const row = bare.toSorted((one, other) => (wishes[one] ?? 0) - (wishes[other] ?? 0) || one - other);
  const free = { from: Math.min(stretch.to - 1, stretch.from + (titles[band] ?? 0)), to: stretch.to };
  const long = row.reduce((sum, at) => sum + barWidth(at) + BARE_GAP, 0);
  const tight = Math.min(1, (free.to - free.from) / Math.max(1, long));
  const standing = row.map((at) => ({ wish: wishes[at] ?? 0, width: barWidth(at) * tight }));
  const places = keepOrder(standing, free, BARE_GAP * tight);
  const far = stacked.bands[band]?.lowRow ?? 0;
  const top = side === "above" ? far : far - BARE_HEIGHT;
  return row.map((proposition, at) => {
    const [x, width] = [places[at] ?? 0, standing[at]?.width ?? 0];
    const box = { left: x - width / 2, top, width, height: BARE_HEIGHT };
    const y = side === "above" ? top + BARE_HEIGHT : top;
    const bar: SpineBar = {
      side,
      band,
      x,
      y,
      ...box,
      statements: statementsOf(task, proposition),
      name: null,
    };
    return { proposition, bar };
  });
}

function statementsOf({ statements }: BarsToPlace, proposition: number): readonly number[] {
  const from = proposition * STANCES.length;
  return Array.from(statements.subarray(from, from + STANCES.length));
}
