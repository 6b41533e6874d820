import type { Steps } from "../../case/steps/steps.ts";
import { statementsByActor } from "./groups/activity.ts";
import { STANCE_COUNT, countBundles, groupOfBundle } from "./groups/countBundles.ts";
import { widestBundles } from "./groups/widestBundles.ts";
import type { SpineCase } from "./model/spineCase.ts";
import type { AxisOrder, SpineGroup } from "./model/spineLayout.ts";
import type { MeasureText, SpineFrame } from "./model/spineRequest.ts";
import { acrossAt } from "./fitting/acrossScale.ts";
import type { Stretch } from "./fitting/keepOrder.ts";
import { measuredIn } from "./fitting/measuredIn.ts";
import { type PlacedBars, placeBars } from "./bars/placeBars.ts";
import { type ArrangedGroups, type GroupsToArrange, arrangeSteps } from "./boxes/arrangeGroups.ts";
import { type BoxHeights, FEW_PROPOSITIONS, INSET, boxHeights } from "./boxes/boxRoom.ts";
import { LEAST_SHAPED, NAME_LINE, leastCrowdHeight } from "./boxes/fitCrowd.ts";
import type { GroupPiece } from "./boxes/groupPiece.ts";
import { reachOf } from "./boxes/shiftGroups.ts";

/** By so much a frame is made higher until all names have room, in CSS pixels, and by so many times as much in the next try. */
const STEP = 12;
const FASTER = 1.5;

/** What is to be stood in a frame: the groups of a whole case with its propositions. */
export interface WholeToStand {
  readonly said: SpineCase;
  readonly frame: SpineFrame;
  readonly order: AxisOrder;
  readonly pieces: readonly GroupPiece[];
  readonly budget: number;
}

export interface StoodWhole {
  /** In which it all has room. */
  readonly frame: SpineFrame;
  readonly arranged: ArrangedGroups;
  readonly placed: PlacedBars;
}

/**
 * The boxes with their actors by name, and the bars; with marks alone where the names of actors would take
 * the room that propositions need for theirs: a ribbon that leads to no name says less than an actor without one. Few
 * propositions all have names, and whole ones: the frame is as much higher as that takes. A group in each step.
 */
export function* standWhole(whole: WholeToStand, measure: MeasureText): Steps<StoodWhole> {
  let best = yield* standInFrame(whole, measure);
  if (whole.said.propositions.length > FEW_PROPOSITIONS) return best;
  const { height, letters } = whole.frame;
  for (let added = STEP * letters; unnamed(whole, best) > 0 && added <= height; added *= FASTER) {
    const higher = yield* standInFrame(
      { ...whole, frame: { ...whole.frame, height: height + added } },
      measure,
    );
    if (unnamed(whole, higher) < unnamed(whole, best)) best = higher;
  }
  return best;
}

/** As many names as the frame has room for: those of few propositions beside their bars, in lower rows, if need be. */
function* standInFrame(whole: WholeToStand, measure: MeasureText): Steps<StoodWhole> {
  const propositions = whole.said.propositions.length;
  const heights = boxHeights(whole.frame, propositions);
  const crowd = { ...heights, rosterHeights: [] };
  const low = { ...crowd, crowdHeight: crowd.crowdHeight - NAME_LINE * whole.frame.letters };
  let best = yield* standIn(whole, { heights }, measure);
  const isRoster = best.arranged.groups.some(({ form }) => form === "roster");
  const others = [
    ...(isRoster ? [{ heights: crowd }] : []),
    ...(propositions > FEW_PROPOSITIONS
      ? []
      : [crowd, low].map((boxes) => ({ heights: boxes, isLevel: true }))),
  ];
  for (const other of others) {
    if (unnamed(whole, best) === 0) return best;
    const stood = yield* standIn(whole, other, measure);
    const mayBe = other.heights !== low || keepsBoxes(stood, best);
    if (mayBe && unnamed(whole, stood) < unnamed(whole, best)) best = stood;
  }
  return best;
}

/** Whether kinds can be told by the marks of lower boxes, and names of actors are whole, as far as they were before. */
function keepsBoxes({ arranged }: StoodWhole, { arranged: before }: StoodWhole): boolean {
  return (
    arranged.marks.radius >= Math.min(LEAST_SHAPED, before.marks.radius) &&
    cutNames(arranged) <= cutNames(before)
  );
}

function cutNames({ groups }: ArrangedGroups): number {
  const lines = groups.flatMap(({ names }) => names.flatMap((name) => name.lines));
  return lines.filter(({ text }) => text.endsWith("…")).length;
}

/** How boxes and names share the height. */
interface Sharing {
  readonly heights: BoxHeights;
  readonly isLevel?: boolean;
}

function* standIn(
  whole: WholeToStand,
  { heights, isLevel = false }: Sharing,
  given: MeasureText,
): Steps<StoodWhole> {
  const { said, frame } = whole;
  const { height, letters } = frame;
  const measure = measuredIn(given, letters);
  const task = boxesOf(whole);
  const arranged = yield* arrangeSteps(task, { ...heights, letters, measure });
  const reach = reachOf(arranged.groups);
  const spineHeight = Math.max(reach.bottom - reach.top, leastCrowdHeight(letters));
  const placed = placeBars({
    said,
    wishes: wishesOf(said, arranged, task.stretch),
    statements: countBundles(said.positions, new Int32Array(said.actors.length), sizeOf(said, 1)),
    reached: reachedBy(whole, arranged),
    stretch: task.stretch,
    room: { height, spineHeight, letters, isLevel },
    measure,
  });
  yield;
  return { frame, arranged, placed };
}

function boxesOf({ said, frame, order, pieces }: WholeToStand): GroupsToArrange {
  return {
    said,
    order,
    pieces,
    statements: statementsByActor(said),
    stretch: { from: INSET, to: frame.width - INSET },
    extent: extentOf(said),
    sliverHeight: 0,
  };
}

/** How much the names of propositions lack; of many, how many that a ribbon leads to have none. */
function unnamed(whole: WholeToStand, { arranged, placed }: StoodWhole): number {
  if (whole.said.propositions.length <= FEW_PROPOSITIONS) return placed.lacking;
  const without = placed.bars.flatMap(({ name }, at) => (name === null ? [at] : []));
  const reached = reachedBy(whole, arranged);
  return without.filter((at) => (reached[at] ?? 0) > 0).length;
}

function sizeOf({ propositions }: SpineCase, groups: number) {
  return { groups, propositions: propositions.length };
}

/** From and to where anything has a place on the axis. */
function extentOf({ actors, propositions }: SpineCase): Stretch {
  let [from, to] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const all of [actors, propositions])
    for (const { alignment } of all) {
      if (alignment === null) continue;
      from = Math.min(from, alignment);
      to = Math.max(to, alignment);
    }
  return from > to ? { from: 0, to: 0 } : { from, to };
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
function reachedBy({ said, budget }: WholeToStand, { groups, marks }: ArrangedGroups): Int32Array {
  const counts = countBundles(said.positions, marks.group, sizeOf(said, groups.length));
  const reached = new Int32Array(said.propositions.length);
  for (const row of widestBundles(counts, budget, groupOfBundle(said.propositions.length)).rows) {
    const proposition = Math.floor(row / STANCE_COUNT) % said.propositions.length;
    reached[proposition] = Math.max(reached[proposition] ?? 0, counts[row] ?? 0);
  }
  return reached;
}
