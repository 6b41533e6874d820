import { type Area, clearanceOf } from "./area.ts";
import type { NodeId } from "../graph.ts";
import type { Point } from "../geometry/point.ts";

/** A point outside the corner of a box, about which a line may bend. */
export interface Bend {
  readonly at: number;
  readonly place: Point;
  /** Whose label it goes round; the node's mark is no hindrance to its own lines there. Null for what is no label. */
  readonly label: NodeId | null;
  /** Away from the box: -1 to the left or upwards, 1 to the right or downwards. */
  readonly outX: -1 | 1;
  readonly outY: -1 | 1;
  /** Which ring of bends about a box it belongs to. */
  readonly ring: number;
  /** The ring within that one; this one is for lines that find it taken. Null for the first. */
  readonly inner: number | null;
}

/** What bends keep to: how much room lines need at the least, for each of their widths, and the picture's size. */
export interface BendRules {
  readonly needs: readonly number[];
  readonly width: number;
  readonly height: number;
}

/** How far a line keeps from a corner where it may choose, and how much farther each one outside it, in CSS pixels. */
export const CLEAR = 6;
const STEP = 5;
const RINGS = 3;
/** So far at the least from a box lies what is open, in CSS pixels. */
const OPEN = 0.5;

/** A corner of a box, seen from its middle. */
type Corner = Pick<Bend, "outX" | "outY">;

const CORNERS: readonly Corner[] = [
  { outX: -1, outY: -1 },
  { outX: 1, outY: -1 },
  { outX: 1, outY: 1 },
  { outX: -1, outY: 1 },
];

/** The bends about all corners: rings at growing distances, and nearer ones where boxes stand close. */
export function bendsAround(areas: readonly Area[], rules: BendRules): readonly Bend[] {
  const least = Math.min(...rules.needs) - 1e-6;
  const most = Math.max(...rules.needs);
  const first = Math.max(CLEAR, most);
  const rings = Array.from({ length: RINGS }, (_, ring) => first + ring * STEP);
  const bends: Bend[] = [];
  for (const [index, area] of areas.entries()) {
    const near = areas.filter((other) => other !== area && isNear(area, other, 2 * (first + RINGS * STEP)));
    const strangers = near.filter(({ node }) => node === null || node !== area.node);
    const isTight = strangers.some((other) => isNear(area, other, first + most));
    const tight = isTight ? rules.needs.filter((need) => need < first) : [];
    const label = area.owner === null ? area.node : null;
    for (const corner of CORNERS) {
      for (const away of [...tight, ...rings]) {
        const place = outside(area, corner, away);
        if (!isInside(place, rules, least) || !isFree(place, strangers, least)) continue;
        if (!isPassable(place, corner, away, strangers)) continue;
        const ring = index * RINGS + Math.max(0, rings.indexOf(away));
        bends.push({
          at: bends.length,
          place,
          label,
          ...corner,
          ring,
          inner: away > first ? ring - 1 : null,
        });
      }
    }
  }
  return bends;
}

function outside(area: Area, { outX, outY }: Corner, away: number): Point {
  return {
    x: outX < 0 ? area.left - away : area.right + away,
    y: outY < 0 ? area.top - away : area.bottom + away,
  };
}

function isNear(one: Area, other: Area, gap: number): boolean {
  return (
    other.left - one.right < gap &&
    one.left - other.right < gap &&
    other.top - one.bottom < gap &&
    one.top - other.bottom < gap
  );
}

/** Whether the edges that meet at a corner are open there, so that a line can come along one and go on along the other. */
function isPassable({ x, y }: Point, { outX, outY }: Corner, away: number, areas: readonly Area[]): boolean {
  return isFree({ x, y: y - outY * away }, areas, OPEN) && isFree({ x: x - outX * away, y }, areas, OPEN);
}

/** Whether a point is so far from every box. */
export function isFree(place: Point, areas: readonly Area[], room: number): boolean {
  return areas.every((area) => clearanceOf(area, place, place, room) >= room);
}

/** Whether a point is so far inside the picture. */
export function isInside({ x, y }: Point, { width, height }: BendRules, room: number): boolean {
  return x >= room && y >= room && x <= width - room && y <= height - room;
}
