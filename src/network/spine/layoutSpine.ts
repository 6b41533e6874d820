import { axisOrderSteps } from "./groups/axisOrder.ts";
import { pieceSteps } from "./boxes/piecesIn.ts";
import { ribbonBudget } from "./groups/ribbonBudget.ts";
import type { GroupId, SpineLayout } from "./model/spineLayout.ts";
import type { MeasureText, SpineRequest } from "./model/spineRequest.ts";
import { openGroup } from "./openGroup.ts";
import { shiftGroups } from "./boxes/shiftGroups.ts";
import { type Steps, finished } from "../../case/steps/steps.ts";
import { bundlesBetween } from "./bundlesBetween.ts";
import { standWhole } from "./standWhole.ts";

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

function wholeSpine(request: SpineRequest, measure: MeasureText): SpineLayout {
  return finished(spineInSteps(request, measure));
}

/** The whole in steps, with no group opened: the groups, boxes and bars, bundles; its frame may be higher than was asked for. */
export function* spineInSteps(request: SpineRequest, measure: MeasureText): Steps<SpineLayout> {
  const { said } = request;
  const order = yield* axisOrderSteps(said);
  yield;
  const budget = ribbonBudget(request.frame);
  const pieces = yield* pieceSteps(said, order, request.frame);
  yield;
  const { frame, arranged, placed } = yield* standWhole({ ...request, order, pieces, budget }, measure);
  const { groups, marks } = shiftGroups(arranged, placed.spine);
  yield;
  const bundles = bundlesBetween({ said, groups, marks, budget, ...placed });
  return { frame, order, budget, groups, marks, opened: null, crumbs: [], ...placed, ...bundles };
}
