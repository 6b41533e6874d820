import { countBundles } from "./groups/countBundles.ts";
import { filteredBudget } from "./groups/ribbonBudget.ts";
import { type WidestBundles, widestBundles } from "./groups/widestBundles.ts";
import { openGroupOf } from "./bundlesBetween.ts";
import { groupCounts } from "./groupCounts.ts";
import type { PositionColumns, SpineCase } from "./model/spineCase.ts";
import type { SpineLayout } from "./model/spineLayout.ts";
import {
  type DrawnShare,
  SILENT,
  type SpinePicture,
  type SpineRibbon,
  type SpineShown,
} from "./model/spinePicture.ts";
import { actorLines } from "./ribbons/actorLines.ts";
import { ribbonWidth } from "./ribbons/layBundles.ts";
import { ribbonPath } from "./ribbons/ribbonPath.ts";

/**
 * What of a layout is drawn for a filter and a choice: ribbons, how much they carry of what is said, who speaks, and what
 * is brought out. It moves nothing. O(positions + m log m) for m bundles.
 */
export function spinePicture(
  said: SpineCase,
  layout: SpineLayout,
  { passing, chosen }: SpineShown,
): SpinePicture {
  const shown = passing ?? said.positions;
  const counts = countsOf(layout, shown);
  const budget = passing === null ? layout.budget : budgetFor(layout, counts);
  const widest = widestBundles(counts, budget, (row) => layout.bundles.group[row] ?? 0);
  const rowsBrought = broughtRows(layout, counts, chosen);
  const stances = chosen?.kind === "proposition" ? stancesOn(said, shown, chosen.proposition) : null;
  const speaks = speakers(said, shown);
  const lines = chosen?.kind === "actor" ? actorLines(layout, shown, chosen.actor) : null;
  return {
    ribbons: widest.rows.map((row) => ribbonOf(layout, row, counts)),
    brought: rowsBrought.map((row) => ribbonOf(layout, row, counts)),
    lines: lines?.lines ?? [],
    stem: lines?.stem ?? null,
    drawn: shareOf(widest),
    speaks,
    stances,
    groups: groupCounts(layout, speaks, stances),
    passing: countBundles(shown, new Int32Array(said.actors.length), {
      groups: 1,
      propositions: layout.bars.length,
    }),
  };
}

/** How many statements pass in each row of the bundles of a layout. */
function countsOf({ bundles, groups, bars, marks }: SpineLayout, shown: PositionColumns): Int32Array {
  const size = { groups: groups.length, propositions: bars.length };
  const counts = countBundles(shown, openGroupOf(groups, marks), size);
  return Int32Array.from(
    bundles.group,
    (group, row) =>
      counts[
        (group * size.propositions + (bundles.proposition[row] ?? 0)) * 4 + (bundles.stance[row] ?? 0)
      ] ?? 0,
  );
}

function budgetFor({ bundles, budget }: SpineLayout, counts: Int32Array): number {
  const sum = (values: Int32Array) => values.reduce((total, value) => total + value, 0);
  return filteredBudget(budget, sum(counts), sum(bundles.statements));
}

/** The rows of what is chosen that have anything to show, the widest first. */
function broughtRows(
  layout: SpineLayout,
  counts: Int32Array,
  chosen: SpineShown["chosen"],
): readonly number[] {
  if (chosen === null || chosen.kind === "actor") return [];
  const { bundles, groups } = layout;
  const isChosen =
    chosen.kind === "proposition"
      ? (row: number) => bundles.proposition[row] === chosen.proposition
      : (row: number) => groups[bundles.group[row] ?? -1]?.id === chosen.group;
  const countOf = (row: number) => counts[row] ?? 0;
  return Array.from(counts.keys())
    .filter((row) => countOf(row) > 0 && isChosen(row))
    .toSorted((one, other) => countOf(other) - countOf(one) || one - other);
}

function ribbonOf(
  { bundles, spine, widthPerStatement }: SpineLayout,
  row: number,
  counts: Int32Array,
): SpineRibbon {
  const statements = counts[row] ?? 0;
  const ends = {
    fromX: bundles.fromX[row] ?? 0,
    fromY: bundles.fromY[row] ?? 0,
    toX: bundles.toX[row] ?? 0,
    toY: bundles.toY[row] ?? 0,
  };
  return {
    bundle: row,
    group: bundles.group[row] ?? 0,
    proposition: bundles.proposition[row] ?? 0,
    stance: bundles.stance[row] ?? 0,
    statements,
    width: ribbonWidth(statements, widthPerStatement),
    path: ribbonPath(ends, spine),
  };
}

function shareOf({ rows, from, all, statementsDrawn, statements }: WidestBundles): DrawnShare {
  return { from, drawn: rows.length, all, statementsDrawn, statements };
}

function speakers({ actors }: SpineCase, { actor }: PositionColumns): Uint8Array {
  const speaks = new Uint8Array(actors.length);
  for (const at of actor) speaks[at] = 1;
  return speaks;
}

function stancesOn({ actors }: SpineCase, shown: PositionColumns, chosen: number): Uint8Array {
  const stances = new Uint8Array(actors.length).fill(SILENT);
  shown.proposition.forEach((proposition, row) => {
    if (proposition === chosen) stances[shown.actor[row] ?? 0] = shown.stance[row] ?? 0;
  });
  return stances;
}
