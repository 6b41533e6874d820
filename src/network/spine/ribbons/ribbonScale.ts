import type { SpineBar, SpineGroup } from "../model/spineLayout.ts";
import { CORNER, PORT_GAP } from "./leavings.ts";

/** What is drawn between groups and bars. */
export interface DrawnBundle {
  readonly group: number;
  readonly proposition: number;
  readonly statements: number;
}

/** The widest ribbon at most, and the narrowest, in CSS pixels: wider ones would cover the picture. */
const WIDEST = 24;
const NARROWEST = 2.6;
/** So much of the edge of a box may be ribbons, and of the length of a bar. */
const OF_EDGE = 0.9;
const OF_BAR = 0.94;

/** The width of ribbons for each statement: the largest at which all that are drawn have room at their boxes and on their bars. */
export function ribbonScale(
  drawn: readonly DrawnBundle[],
  groups: readonly SpineGroup[],
  bars: readonly SpineBar[],
  lengthPerStatement: number,
): number {
  const edges = new Map<string, { said: number; room: number }>();
  for (const { group, proposition, statements } of drawn) {
    const key = `${group} ${bars[proposition]?.side}`;
    const edge = edges.get(key) ?? { said: 0, room: OF_EDGE * ((groups[group]?.width ?? 0) - 2 * CORNER) };
    edges.set(key, { said: edge.said + statements, room: edge.room - PORT_GAP });
  }
  const byEdge = [...edges.values()].map(({ said, room }) => Math.max(0, room) / said);
  const counts = drawn.map(({ statements }) => statements);
  const [most, fewest] = [Math.max(1, ...counts), Math.max(1, Math.min(...counts))];
  return Math.min(WIDEST / most, NARROWEST / fewest, OF_BAR * lengthPerStatement, ...byEdge);
}
