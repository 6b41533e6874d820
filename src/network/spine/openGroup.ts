import { bundlesBetween } from "./bundlesBetween.ts";
import { mostActive, statementsByActor } from "./groups/activity.ts";
import { chooseGroups } from "./groups/chooseGroups.ts";
import { groupIdOf, rangeOfGroup } from "./groups/groupId.ts";
import { type Range, lengthOf } from "./groups/range.ts";
import type { Crumb, GroupId, SpineLayout } from "./model/spineLayout.ts";
import type { MeasureText, SpineRequest } from "./model/spineRequest.ts";
import { arrangeGroups } from "./boxes/arrangeGroups.ts";
import { INSET } from "./boxes/boxRoom.ts";
import { NAME_LINE } from "./boxes/fitCrowd.ts";
import { measuredIn } from "./fitting/measuredIn.ts";
import { type GroupPiece, pieceOf, valuesOf } from "./boxes/groupPiece.ts";
import { shiftGroups } from "./boxes/shiftGroups.ts";

/**
 * The layout with a group opened: cut again by the same rule, in the width of the spine but for the slivers of the
 * others. The bars and bands are those of the whole. A name that the case does not know opens nothing.
 */
export function openGroup(
  { said, frame }: SpineRequest,
  measure: MeasureText,
  whole: SpineLayout,
  id: GroupId,
): SpineLayout {
  const { order, spine, bars, budget, lengthPerStatement } = whole;
  const range = rangeOfGroup(said, order, id);
  if (range === null) return whole;
  const cut = (within: Range) => cutOpened({ said, frame }, whole, within);
  const pieces = openPieces(whole, range, cut(range));
  const height = spine.bottom - spine.top;
  const arranged = arrangeGroups(
    {
      said,
      order,
      statements: statementsByActor(said),
      pieces,
      stretch: { from: INSET, to: frame.width - INSET },
      extent: valuesOf(said.actors, order, range) ?? { from: 0, to: 0 },
      sliverHeight: height,
    },
    {
      rosterHeights: [height],
      crowdHeight: height - NAME_LINE * frame.letters,
      letters: frame.letters,
      measure: measuredIn(measure, frame.letters),
    },
  );
  const stood = shiftGroups(arranged, spine);
  const ground = { said, groups: stood.groups, marks: stood.marks, bars, budget, lengthPerStatement };
  const crumbs = crumbsTo(whole, range, cut).map((part) => crumbOf(said, whole, part));
  return { ...whole, ...stood, ...bundlesBetween(ground), opened: id, crumbs };
}

/** What a sliver takes, with the gap beside it. */
const SLIVER = 30;

function cutOpened(
  { said, frame }: SpineRequest,
  { order, groups, budget }: SpineLayout,
  range: Range,
): readonly Range[] {
  if (range.from >= order.placed) return [range];
  const width = frame.width / frame.letters - groups.length * SLIVER;
  return chooseGroups(said, order, range, { width, budget, isOpened: true });
}

/** The groups of the opened one, among what is left of the others. */
function openPieces(
  { groups, order }: SpineLayout,
  range: Range,
  cut: readonly Range[],
): readonly GroupPiece[] {
  const inside = cut.map((part) => pieceOf(order, part));
  let isIn = false;
  return groups.flatMap((group) => {
    const before = sliverOf(group, { from: group.from, to: Math.min(group.to, range.from) });
    const after = sliverOf(group, { from: Math.max(group.from, range.to), to: group.to });
    const meets = group.from < range.to && range.from < group.to && !isIn;
    isIn = isIn || meets;
    return [...before, ...(meets ? inside : []), ...after];
  });
}

function sliverOf({ isApart }: { readonly isApart: boolean }, part: Range): readonly GroupPiece[] {
  return lengthOf(part) > 0 ? [{ ...part, isApart, isSliver: true }] : [];
}

/** The groups on the way from the whole to the opened one. */
function crumbsTo(
  { groups }: SpineLayout,
  range: Range,
  cut: (within: Range) => readonly Range[],
): readonly Range[] {
  const crumbs: Range[] = [];
  let parts: readonly Range[] = groups;
  for (;;) {
    const next = parts.find(({ from, to }) => from <= range.from && range.to <= to);
    const last = crumbs.at(-1);
    if (next === undefined || (last !== undefined && lengthOf(next) === lengthOf(last)))
      return [...crumbs, range];
    crumbs.push(next);
    if (lengthOf(next) === lengthOf(range)) return crumbs;
    parts = cut(next);
  }
}

function crumbOf(said: SpineRequest["said"], { order }: SpineLayout, range: Range): Crumb {
  const foremost = Array.from(mostActive(order, range, statementsByActor(said)).subarray(0, 2));
  return { id: groupIdOf(said, order, range), actors: lengthOf(range), foremost };
}
