import { STANCES } from "../../../case/statement.ts";
import type { SpineCase } from "../model/spineCase.ts";
import type { BandSide, BarName, SpineBand, SpineBar } from "../model/spineLayout.ts";
import type { MeasureText } from "../model/spineRequest.ts";
import { type BandPlan, bandPlans } from "./bandPlan.ts";
import { cutToWidth } from "./cutToWidth.ts";
import { type Stretch, keepOrder } from "./keepOrder.ts";
import { type NameToPlace, type PlacedName, nameRows, rowsWanted } from "./nameRows.ts";
import {
  type StackRoom,
  type StackedBand,
  type StackedBands,
  rowsThatFit,
  shareRows,
  stackBands,
} from "./stackBands.ts";

/** What propositions are placed by. */
export interface BarsToPlace {
  readonly said: SpineCase;
  /** Where each proposition stands across. */
  readonly wishes: readonly number[];
  /** By proposition and stance, four each. */
  readonly statements: Int32Array;
  /** By proposition: how many statements the ribbons have that are drawn to it. */
  readonly reached: Int32Array;
  readonly stretch: Stretch;
  readonly room: StackRoom;
  readonly measure: MeasureText;
}

export interface PlacedBars {
  readonly bars: readonly SpineBar[];
  readonly bands: readonly SpineBand[];
  readonly spine: StackedBands["spine"];
  /** How long a bar is for each statement. */
  readonly lengthPerStatement: number;
}

/** A bar is at most such a share of the width long, and so long in CSS pixels; and at least so long. */
const LONGEST_SHARE = 0.095;
const LONGEST = 122;
const SHORTEST = 5;
const NAMED_HEIGHT = 5;
const BARE_HEIGHT = 4;
const BARE_GAP = 3;
/** A name is at most so wide. */
const WIDEST_NAME = 170;
const WIDEST_SHARE = 0.3;
const NAME_HEIGHT = 15;
const NAME_GAP = 1;
const TITLE_GAP = 10;
/** In a case of more, only what a ribbon reaches is named. */
const FEW = 60;

/** Places the propositions in the bands of their themes, with names where there is room, the widest reached first. */
export function placeBars(task: BarsToPlace): PlacedBars {
  const plans = bandPlans(task.said, (at) => task.wishes[at] ?? 0);
  const titles = plans.map(({ title }) => (title === "" ? 0 : task.measure(title, "theme") + TITLE_GAP));
  const totals = task.said.propositions.map((_, at) => totalOf(task.statements, at));
  const lengthPerStatement = longestScale(task, plans, totals);
  const barWidth = (at: number) => Math.max(SHORTEST, (totals[at] ?? 0) * lengthPerStatement);
  const names = namesToPlace(task, plans, totals, barWidth);
  const placed = nameAsMany(names, task, plans, titles);
  const stacked = stackBands(bandsToStack(plans, placed, { titles, stretch: task.stretch }), task.room);
  return {
    bars: barsOf(task, { plans, titles, placed, stacked, barWidth }),
    bands: plans.map((plan, at) => bandOf(plan, stacked.bands[at], task.room.letters)),
    spine: stacked.spine,
    lengthPerStatement,
  };
}

function totalOf(statements: Int32Array, proposition: number): number {
  const from = proposition * STANCES.length;
  return statements.slice(from, from + STANCES.length).reduce((sum, count) => sum + count, 0);
}

/** So long that the longest bar has its length, and the bars of every band could lie in one row. */
function longestScale(
  { stretch }: BarsToPlace,
  plans: readonly BandPlan[],
  totals: readonly number[],
): number {
  const width = stretch.to - stretch.from;
  const longest = Math.min(LONGEST, LONGEST_SHARE * width);
  const most = Math.max(1, ...totals);
  const bands = plans.map(({ propositions }) => {
    const said = propositions.reduce((sum, at) => sum + (totals[at] ?? 0), 0);
    return (
      Math.max(0.2 * width, 0.85 * width - propositions.length * (BARE_GAP + SHORTEST)) / Math.max(1, said)
    );
  });
  return Math.min(longest / most, ...bands);
}

/** Those that a ribbon reaches, the widest first; then in a small case the others, those with most statements first. */
function namesToPlace(
  { said, wishes, reached, measure, room, stretch }: BarsToPlace,
  plans: readonly BandPlan[],
  totals: readonly number[],
  barWidth: (at: number) => number,
): readonly NameToPlace[] {
  const bandOfEach = new Map(
    plans.flatMap(({ propositions }, band) => propositions.map((at) => [at, band] as const)),
  );
  const isWanted = (at: number) => (reached[at] ?? 0) > 0 || said.propositions.length <= FEW;
  const wanted = said.propositions.map((_, at) => at).filter(isWanted);
  wanted.sort(
    (one, other) =>
      (reached[other] ?? 0) - (reached[one] ?? 0) || (totals[other] ?? 0) - (totals[one] ?? 0) || one - other,
  );
  const widest = Math.min(WIDEST_NAME * room.letters, WIDEST_SHARE * (stretch.to - stretch.from));
  return wanted.map((proposition) => {
    const text = cutToWidth(said.propositions[proposition]?.label ?? "", widest, (part) =>
      measure(part, "proposition"),
    );
    return {
      proposition,
      band: bandOfEach.get(proposition) ?? 0,
      wish: wishes[proposition] ?? 0,
      barWidth: barWidth(proposition),
      text,
      textWidth: measure(text, "proposition"),
      landing: (reached[proposition] ?? 0) > 0 ? barWidth(proposition) : 0,
    };
  });
}

/** Names in the rows that there is room for; bands whose names did not all find a place are given more while there are any. */
function nameAsMany(
  names: readonly NameToPlace[],
  { room, stretch }: BarsToPlace,
  plans: readonly BandPlan[],
  titles: readonly number[],
): readonly PlacedName[] {
  const sides = plans.map(({ side }) => side);
  const emptiest = plans.map(({ side }) => ({ side, hasLowRow: true }));
  let rows = shareRows(rowsWanted(names, plans.length), rowsThatFit(emptiest, room));
  for (;;) {
    const placed = nameRows(names, { rows, before: rowsBefore(plans, rows), sides, stretch, titles });
    const most = rowsThatFit(bandsToStack(plans, placed, { titles, stretch }), room);
    const more = withMoreRows(rows, names, placed, most);
    if (more === null) return placed;
    rows = more;
  }
}

/** One row more for each band in which a name is lacking, the widest reached first; null where there is none to give. */
function withMoreRows(
  rows: readonly number[],
  names: readonly NameToPlace[],
  placed: readonly PlacedName[],
  most: number,
): readonly number[] | null {
  const found = new Set(placed.map(({ proposition }) => proposition));
  const lacking = new Set(names.filter(({ proposition }) => !found.has(proposition)).map(({ band }) => band));
  const spare = most - rows.reduce((sum, count) => sum + count, 0);
  const given = new Set([...lacking].slice(0, Math.max(0, spare)));
  return given.size === 0 ? null : rows.map((count, band) => count + (given.has(band) ? 1 : 0));
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

interface Margin {
  readonly titles: readonly number[];
  readonly stretch: Stretch;
}

/** A band has a low row for bars without names, and for its title where that would lie under a name. */
function bandsToStack(
  plans: readonly BandPlan[],
  placed: readonly PlacedName[],
  { titles, stretch }: Margin,
) {
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

interface Placing {
  readonly plans: readonly BandPlan[];
  readonly titles: readonly number[];
  readonly placed: readonly PlacedName[];
  readonly stacked: StackedBands;
  readonly barWidth: (proposition: number) => number;
}

function barsOf(task: BarsToPlace, placing: Placing): readonly SpineBar[] {
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
  const textTop =
    side === "above" ? top - (NAME_HEIGHT + NAME_GAP) * letters : y + NAMED_HEIGHT + NAME_GAP * letters;
  const written: BarName = {
    text: name.text,
    x: name.textLeft + name.textWidth / 2,
    y: textTop + 12 * letters,
    left: name.textLeft,
    top: textTop,
    width: name.textWidth,
    height: NAME_HEIGHT * letters,
  };
  const box = { left: name.barLeft, top, width: name.barWidth, height: NAMED_HEIGHT };
  const statements = statementsOf(task, name.proposition);
  return { side, band: name.band, x: name.x, y, ...box, statements, name: written };
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
  return [...statements.slice(from, from + STANCES.length)];
}

function bandOf({ theme, side }: BandPlan, stacked: StackedBand | undefined, letters: number): SpineBand {
  const [top, bottom] = [stacked?.top ?? 0, stacked?.bottom ?? 0];
  return { theme, side, top, bottom, titleY: side === "above" ? top + 12 * letters : bottom - 4 * letters };
}
