import type { GatheredTies } from "../../ties/gathered/gatherTies.ts";
import { short } from "../ribbons/ribbonPath.ts";
import type { SpineLayout } from "../model/spineLayout.ts";
import { type DrawnGroupTies, drawnGroupTies, leftOfDrawn, tieKey } from "./drawnTies.ts";
import { type TieGround, tieGround } from "./tieGround.ts";
import { type GroupTie, groupTies } from "./tieRibbon.ts";

/** A tie between groups, or within one, as it is drawn. */
export interface TieRibbon extends GroupTie {
  /** In CSS pixels. */
  readonly width: number;
  /** The data of the path of its middle line. */
  readonly path: string;
}

/** What is drawn of the ties between groups. */
export interface TiePicture {
  /** Those between groups, the widest first, which is the order to draw them in. */
  readonly ribbons: readonly TieRibbon[];
  /** What groups have within, as stubs on their edges. */
  readonly stubs: readonly TieRibbon[];
  readonly drawn: DrawnGroupTies;
}

const THINNEST = 1.3;
/** How far a stub stands out of its group, in CSS pixels. */
const STUB = 12;
/** From the highest ribbon to the edge of the picture. */
const MARGIN = 16;
/** The peak of a curve as a part of how far its control points are away. */
const PEAK = 0.75;
/** How high a ribbon between neighbours rises, as a part of the room; one that spans most of the width takes all of it. */
const LOWEST = 0.2;
const WIDE = 0.8;

/** The ties that are shown on the ground of those of the whole case: a filter moves none, brings none out, and makes none wider. */
export function tiePicture(layout: SpineLayout, whole: GatheredTies, shown: GatheredTies): TiePicture {
  const all = groupTies(layout.groups, whole);
  const drawnOfAll = drawnGroupTies(all, layout.frame);
  const ground = tieGround(layout, all, drawnOfAll);
  const ties = shown === whole ? all : groupTies(layout.groups, shown);
  const drawn = shown === whole ? drawnOfAll : leftOfDrawn(drawnOfAll, ties);
  const wholeMeans = new Map(all.map((tie) => [tieKey(tie), tie.mean]));
  const within = ties.filter((tie) => tie.one === tie.other && wholeMeans.has(tieKey(tie)));
  const drawnTie = (tie: GroupTie) => ribbonOf(layout, ground, tie, wholeMeans.get(tieKey(tie)) ?? 0);
  return { ribbons: drawn.ties.map(drawnTie), stubs: within.map(drawnTie), drawn };
}

/** A mean of what a filter leaves may be above that of all, where ties are divided. */
function ribbonOf(layout: SpineLayout, ground: TieGround, tie: GroupTie, most: number): TieRibbon {
  const width = Math.max(THINNEST, Math.min(tie.mean, most) * ground.widthPerMean);
  const path = tie.one === tie.other ? stubPath(layout, ground, tie) : arcPath(layout, ground, tie);
  return { ...tie, width, path };
}

/** Upright out of its group, which ends within the room between the groups and the picture's edge. */
function stubPath({ groups, frame }: SpineLayout, ground: TieGround, { kind, one }: GroupTie): string {
  const x = ground.portOf(kind, one, one);
  const box = groups[one];
  if (box === undefined) return "";
  const [from, out] =
    kind === "agreement" ? [box.top, -STUB * frame.letters] : [box.top + box.height, STUB * frame.letters];
  return `M${short(x)} ${short(from)}V${short(from + out)}`;
}

/** Out of both groups upright; it bends outside of the spine only, so that it never runs beneath another group. */
function arcPath(layout: SpineLayout, ground: TieGround, { kind, one, other }: GroupTie): string {
  const { groups, spine, frame } = layout;
  const [from, to] = [groups[one], groups[other]];
  if (from === undefined || to === undefined) return "";
  const isAbove = kind === "agreement";
  const edge = isAbove ? spine.top : spine.bottom;
  const [x, farX] = [ground.portOf(kind, one, other), ground.portOf(kind, other, one)];
  const room = (isAbove ? spine.top : frame.height - spine.bottom) - MARGIN * frame.letters;
  const span = Math.min(1, Math.abs(farX - x) / (WIDE * frame.width));
  const rise = room * (LOWEST + (1 - LOWEST) * span);
  const bend = edge + ((isAbove ? -1 : 1) * rise) / PEAK;
  const edgeOf = (box: typeof from) => (isAbove ? box.top : box.top + box.height);
  const curve = `C${short(x)} ${short(bend)} ${short(farX)} ${short(bend)} ${short(farX)} ${short(edge)}`;
  return `M${short(x)} ${short(edgeOf(from))}V${short(edge)}${curve}V${short(edgeOf(to))}`;
}
