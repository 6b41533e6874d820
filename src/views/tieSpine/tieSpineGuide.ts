import { hoveredMarks } from "../spine/drawing/hoveredMarks.ts";
import { findActor } from "../spine/stage/findActor.ts";
import type { SpineGuide } from "../spine/stage/spineGuide.ts";
import { ownTieMark, tieMark } from "./tieRibbonMarks.ts";
import { type TieSpot, tieSpineAt, tieSpotOf } from "./tieSpineAt.ts";
import type { TieSpineScene } from "./tieSpineScene.ts";
import { tieWayAt } from "./tieSpineWays.ts";

/** How the ties between groups are walked: from a group to its ties and its names. */
export const TIE_SPINE_GUIDE: SpineGuide<TieSpineScene, TieSpot> = {
  at: tieSpineAt,
  named: tieSpotOf,
  wayAt: tieWayAt,
  inside: () => null,
  byLetters: findActor,
  pointedMarks,
  isBelow: (_, spot) => (spot.kind === "tie" || spot.kind === "own") && spot.tie.kind === "disagreement",
};

/** By how much a line of the chosen actor grows that is pointed at, in CSS pixels. */
const WIDER = 2;

/** A tie in full ink over the picture, or what the spine brings out. */
function pointedMarks(scene: TieSpineScene, spot: TieSpot | null) {
  if (spot?.kind !== "tie" && spot?.kind !== "own") return hoveredMarks(scene, spot);
  const line = spot.kind === "own" ? ownTieMark(scene, spot.tie, WIDER) : tieMark(scene, spot.tie, "ink");
  const { id: _id, ends: _ends, ...mark } = line;
  return [mark];
}
