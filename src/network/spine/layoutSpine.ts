import { statementsByActor } from "./groups/activity.ts";
import { axisOrder } from "./groups/axisOrder.ts";
import { WIDTH_EACH, chooseGroups } from "./groups/chooseGroups.ts";
import { STANCE_COUNT, countBundles, groupOfBundle } from "./groups/countBundles.ts";
import { ribbonBudget } from "./groups/ribbonBudget.ts";
import { widestBundles } from "./groups/widestBundles.ts";
import type { SpineCase } from "./model/spineCase.ts";
import type { GroupId, SpineGroup, SpineLayout } from "./model/spineLayout.ts";
import type { MeasureText, SpineRequest } from "./model/spineRequest.ts";
import { openGroup } from "./openGroup.ts";
import { acrossAt } from "./fitting/acrossScale.ts";
import { type ArrangedGroups, arrangeGroups } from "./boxes/arrangeGroups.ts";
import { INSET, boxHeights } from "./boxes/boxRoom.ts";
import { leastCrowdHeight } from "./boxes/fitCrowd.ts";
import { measuredIn } from "./fitting/measuredIn.ts";
import { wholePieces } from "./boxes/groupPiece.ts";
import type { Stretch } from "./fitting/keepOrder.ts";
import { placeBars } from "./bars/placeBars.ts";
import { reachOf, shiftGroups } from "./boxes/shiftGroups.ts";
import { bundlesBetween } from "./bundlesBetween.ts";

/**
 * Lays out a case as a spine: groups of actors in the middle, propositions above and below in the bands of their themes,
 * bundles of positions between. It follows from the whole case and its frame alone; a group that is opened takes the
 * width of the spine, and no proposition moves. The same request gives the same layout.
 */
export function layoutSpine(
  request: SpineRequest,
  measure: MeasureText,
  opened: GroupId | null = null,
): SpineLayout {
  const whole = wholeSpine(request, measure);
  return opened === null ? whole : openGroup(request, measure, whole, opened);
}

function wholeSpine({ said, frame }: SpineRequest, measure: MeasureText): SpineLayout {
  const order = axisOrder(said);
  const budget = ribbonBudget(frame);
  const apart = order.placed < said.actors.length ? WIDTH_EACH : 0;
  const room = { width: frame.width / frame.letters - apart, budget, isOpened: false };
  const groups = chooseGroups(said, order, { from: 0, to: order.placed }, room);
  const written = measuredIn(measure, frame.letters);
  const stretch = { from: INSET, to: frame.width - INSET };
  const pieces = wholePieces(said.actors, order, groups);
  const extent = extentOf(said);
  const statements = statementsByActor(said);
  const task = { said, order, statements, pieces, stretch, extent, sliverHeight: 0 };
  const arranged = arrangeGroups(task, {
    ...boxHeights(frame, said.propositions.length),
    letters: frame.letters,
    measure: written,
  });
  const reach = reachOf(arranged.groups);
  const spineHeight = Math.max(reach.bottom - reach.top, leastCrowdHeight(frame.letters));
  const { bars, bands, spine, lengthPerStatement } = placeBars({
    said,
    wishes: wishesOf(said, arranged, stretch),
    statements: countBundles(said.positions, new Int32Array(said.actors.length), sizeOf(said, 1)),
    reached: reachedBy(said, arranged, budget),
    stretch,
    room: { height: frame.height, spineHeight, letters: frame.letters },
    measure: written,
  });
  const stood = shiftGroups(arranged, spine);
  const ground = { said, groups: stood.groups, marks: stood.marks, bars, budget, lengthPerStatement };
  const whole = { frame, spine, order, bands, bars, budget, lengthPerStatement, opened: null, crumbs: [] };
  return { ...whole, ...stood, ...bundlesBetween(ground) };
}

function sizeOf({ propositions }: SpineCase, groups: number) {
  return { groups, propositions: propositions.length };
}

/** From and to where anything has a place on the axis. */
function extentOf({ actors, propositions }: SpineCase): Stretch {
  const values = [...actors, ...propositions].flatMap(({ alignment }) => alignment ?? []);
  if (values.length === 0) return { from: 0, to: 0 };
  const least = (one: number, other: number) => Math.min(one, other);
  const most = (one: number, other: number) => Math.max(one, other);
  return { from: values.reduce(least), to: values.reduce(most) };
}

/** Where propositions stand across: those without a place on the axis one beside the other, where the actors without one are. */
function wishesOf({ propositions }: SpineCase, { groups, scale }: ArrangedGroups, stretch: Stretch) {
  const apart = propositions.flatMap(({ alignment }, at) => (alignment === null ? [at] : []));
  const within = apartStretch(groups, stretch);
  return propositions.map(({ alignment }, at) => {
    if (alignment !== null) return acrossAt(scale, alignment);
    const share = (apart.indexOf(at) + 0.5) / apart.length;
    return within.from + share * (within.to - within.from);
  });
}

function apartStretch(groups: readonly SpineGroup[], stretch: Stretch): Stretch {
  if (groups.length < 2) return stretch;
  const box = groups.find(({ isApart }) => isApart);
  return box === undefined ? stretch : { from: box.left, to: box.left + box.width };
}

/** By proposition, how many statements the ribbons have that are drawn to it. */
function reachedBy(said: SpineCase, { groups, marks }: ArrangedGroups, budget: number): Int32Array {
  const counts = countBundles(said.positions, marks.group, sizeOf(said, groups.length));
  const reached = new Int32Array(said.propositions.length);
  for (const row of widestBundles(counts, budget, groupOfBundle(said.propositions.length)).rows) {
    const proposition = Math.floor(row / STANCE_COUNT) % said.propositions.length;
    reached[proposition] = Math.max(reached[proposition] ?? 0, counts[row] ?? 0);
  }
  return reached;
}
