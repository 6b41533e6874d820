import type { GatheredTies } from "../../ties/gathered/gatherTies.ts";
import type { SpineLayout } from "../model/spineLayout.ts";
import { type DrawnGroupTies, drawnGroupTies, leftOfDrawn, tieKey } from "./drawnTies.ts";
import { arcPath, stubPath } from "./tieArc.ts";
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
  const path = tie.one === tie.other ? stubOf(layout, ground, tie) : arcOf(layout, ground, tie);
  return { ...tie, width, path };
}

function stubOf({ groups, frame }: SpineLayout, ground: TieGround, { kind, one }: GroupTie): string {
  const box = groups[one];
  return box === undefined ? "" : stubPath(box, frame, kind, ground.portOf(kind, one, one));
}

function arcOf(layout: SpineLayout, ground: TieGround, { kind, one, other }: GroupTie): string {
  const [from, to] = [layout.groups[one], layout.groups[other]];
  if (from === undefined || to === undefined) return "";
  const ends = [
    { box: from, x: ground.portOf(kind, one, other) },
    { box: to, x: ground.portOf(kind, other, one) },
  ] as const;
  return arcPath(layout, kind, ends);
}
