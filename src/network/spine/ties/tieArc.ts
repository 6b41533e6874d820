import { short } from "../ribbons/ribbonPath.ts";
import type { SpineGroup, SpineLayout } from "../model/spineLayout.ts";
import type { TieKind } from "./tieRibbon.ts";

type Box = Pick<SpineGroup, "top" | "height">;

/** Where a tie leaves a group: the group, and how far across. */
export interface TieEnd {
  readonly box: Box;
  readonly x: number;
}

/** How far a stub stands out of its group, in CSS pixels. */
const STUB = 12;
/** From the highest ribbon to the edge of the picture. */
const MARGIN = 16;
/** The peak of a curve as a part of how far its control points are away. */
const PEAK = 0.75;
/** How high a ribbon between neighbours rises, as a part of the room; one that spans most of the width takes all of it. */
const LOWEST = 0.2;
const WIDE = 0.8;

/** Where ties of a kind leave a group: agreement above, disagreement below. */
export function edgeOf({ top, height }: Box, kind: TieKind): number {
  return kind === "agreement" ? top : top + height;
}

/** Upright out of its group, which ends within the room between the groups and the picture's edge. */
export function stubPath(box: Box, { letters }: SpineLayout["frame"], kind: TieKind, x: number): string {
  const from = edgeOf(box, kind);
  return `M${short(x)} ${short(from)}V${short(from + (kind === "agreement" ? -1 : 1) * STUB * letters)}`;
}

/** Out of both groups upright; it bends outside of the spine only, so that it never runs beneath another group. */
export function arcPath(
  { spine, frame }: Pick<SpineLayout, "spine" | "frame">,
  kind: TieKind,
  [from, to]: readonly [TieEnd, TieEnd],
): string {
  const isAbove = kind === "agreement";
  const edge = isAbove ? spine.top : spine.bottom;
  const room = (isAbove ? spine.top : frame.height - spine.bottom) - MARGIN * frame.letters;
  const span = Math.min(1, Math.abs(to.x - from.x) / (WIDE * frame.width));
  const rise = room * (LOWEST + (1 - LOWEST) * span);
  const bend = short(edge + ((isAbove ? -1 : 1) * rise) / PEAK);
  const [x, farX] = [short(from.x), short(to.x)];
  const curve = `C${x} ${bend} ${farX} ${bend} ${farX} ${short(edge)}`;
  return `M${x} ${short(edgeOf(from.box, kind))}V${short(edge)}${curve}V${short(edgeOf(to.box, kind))}`;
}
