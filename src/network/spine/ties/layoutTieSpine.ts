import { arrangeGroups } from "../boxes/arrangeGroups.ts";
import { INSET } from "../boxes/boxRoom.ts";
import { leastCrowdHeight } from "../boxes/fitCrowd.ts";
import { reachOf, shiftGroups } from "../boxes/shiftGroups.ts";
import { measuredIn } from "../fitting/measuredIn.ts";
import { statementsByActor } from "../groups/activity.ts";
import { axisOrder } from "../groups/axisOrder.ts";
import { piecesIn } from "../boxes/piecesIn.ts";
import { ribbonBudget } from "../groups/ribbonBudget.ts";
import type { SpineCase } from "../model/spineCase.ts";
import type { Bundles, GroupId, SpineLayout } from "../model/spineLayout.ts";
import type { MeasureText, SpineFrame, SpineRequest } from "../model/spineRequest.ts";
import { openGroup } from "../openGroup.ts";

/** How much of the height the boxes take: ties leave them above and below. */
const ROSTER_SHARES = [0.3, 0.4, 0.5];
const CROWD_SHARE = 0.3;

/**
 * Lays out the groups of a case for the ties between them: the same groups along the same axis as in `layoutSpine`, in the
 * middle of the frame, with nothing above and below but room. It follows from the whole case and the frame alone.
 */
export function layoutTieSpine(
  request: SpineRequest,
  measure: MeasureText,
  opened: GroupId | null = null,
): SpineLayout {
  const whole = wholeLayout(request, measure);
  return opened === null ? whole : openGroup(request, measure, whole, opened);
}

function wholeLayout({ said, frame }: SpineRequest, measure: MeasureText): SpineLayout {
  const { width, height, letters } = frame;
  const order = axisOrder(said);
  const arranged = arrangeGroups(
    {
      said,
      order,
      statements: statementsByActor(said),
      pieces: piecesIn(said, order, frame),
      stretch: { from: INSET, to: width - INSET },
      extent: extentOf(said),
      sliverHeight: 0,
    },
    { ...heightsIn(frame), letters, measure: measuredIn(measure, letters) },
  );
  const reach = reachOf(arranged.groups);
  const spineHeight = Math.max(reach.bottom - reach.top, leastCrowdHeight(letters));
  const spine = { top: (height - spineHeight) / 2, bottom: (height + spineHeight) / 2 };
  const nothing = { bands: [], bars: [], bundles: NO_BUNDLES, widthPerStatement: 0, lengthPerStatement: 0 };
  const { groups, marks } = shiftGroups(arranged, spine);
  return {
    ...nothing,
    frame,
    order,
    budget: ribbonBudget(frame),
    groups,
    marks,
    spine,
    opened: null,
    crumbs: [],
  };
}

function heightsIn({ height }: SpineFrame) {
  return { rosterHeights: ROSTER_SHARES.map((share) => height * share), crowdHeight: height * CROWD_SHARE };
}

function extentOf({ actors }: SpineCase) {
  const values = actors.flatMap(({ alignment }) => alignment ?? []);
  return {
    from: values.reduce((one, other) => Math.min(one, other), values[0] ?? 0),
    to: values.reduce((one, other) => Math.max(one, other), values[0] ?? 0),
  };
}

const NO_BUNDLES: Bundles = {
  group: new Int32Array(),
  proposition: new Int32Array(),
  stance: new Uint8Array(),
  statements: new Int32Array(),
  fromX: new Float32Array(),
  fromY: new Float32Array(),
  toX: new Float32Array(),
  toY: new Float32Array(),
};
