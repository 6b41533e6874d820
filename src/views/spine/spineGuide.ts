import type { SpineLayout } from "../../network/spine/model/spineLayout.ts";
import { hoveredMarks } from "./drawing/hoveredMarks.ts";
import { type OpenedSpot, type SpineSpot, spineAt, spotOf } from "./drawing/spineAt.ts";
import type { SpineScene } from "./drawing/spineScene.ts";
import { wayAt, widestBetween } from "./spineWays.ts";
import { beginsWith, findActor } from "./stage/findActor.ts";
import type { SpineGuide } from "./stage/spineGuide.ts";

/** How the spine of positions is walked: from a group to its propositions, and on to the words of the widest ribbon. */
export const SPINE_GUIDE: SpineGuide<SpineScene, SpineSpot, OpenedSpot> = {
  at: spineAt,
  named: spotOf,
  wayAt,
  inside: (scene, id, from) => {
    const ribbon = widestBetween(scene, from, id);
    return ribbon === null ? null : { kind: "ribbon", ribbon };
  },
  byLetters: (scene, letters) =>
    scene.said.propositions.find(({ label }) => beginsWith(label, letters))?.id ?? findActor(scene, letters),
  pointedMarks: hoveredMarks,
  isBelow: ({ layout }, spot) => isBelow(layout, spot),
};

function isBelow({ bars }: SpineLayout, spot: SpineSpot): boolean {
  if (spot.kind === "proposition" || spot.kind === "position")
    return bars[spot.proposition]?.side === "below";
  return spot.kind === "ribbon" && bars[spot.ribbon.proposition]?.side === "below";
}
