import type { NodeId } from "../graph.ts";
import { type Area, clearanceOf } from "./area.ts";
import { flattenBend } from "./flattenRoute.ts";
import type { Point, RoutePoint } from "./routeRequest.ts";
import type { Way } from "./way.ts";

/** Whose way it is, and how much room its line needs to each side. */
interface Rounding {
  readonly source: NodeId;
  readonly target: NodeId;
  readonly need: number;
}

/** How far a rounding may keep off its bend, how long it may be, and what stays straight at an end, in CSS pixels. */
const DEPTH = 4;
const LONGEST = 44;
const STRAIGHT = 3;
const TRIES = [1, 0.75, 0.5, 0.25] as const;

/** The points of a way from edge to edge, its bends rounded as far as boxes leave room. */
export function roundWay(way: Way, areas: readonly Area[], rounding: Rounding): readonly RoutePoint[] {
  const points = pointsOf(way);
  return points.map((point, at): RoutePoint => {
    const [before, after] = [points[at - 1], points[at + 1]];
    if (before === undefined || after === undefined) return { ...point, rounding: 0 };
    const room = Math.min(
      roomOn(before, point, at === 1),
      roomOn(point, after, at === points.length - 2),
      LONGEST,
      depthAllows(before, point, after),
    );
    const reach = TRIES.map((share) => share * room).find((length) =>
      isClear(flattenBend(before, { ...point, rounding: length }, after), areas, rounding),
    );
    return { ...point, rounding: reach ?? 0 };
  });
}

function pointsOf({ start, end, legs }: Way): readonly Point[] {
  const points = [start.place, ...legs.map(({ to }) => to)];
  const [second, last] = [points[1], points.at(-2)];
  if (second === undefined || last === undefined) return points;
  return [
    towards(start.place, second, start.radius),
    ...points.slice(1, -1),
    towards(end.place, last, end.radius),
  ];
}

/** The point on the way from one to another after that length. */
function towards(from: Point, to: Point, length: number): Point {
  const whole = Math.hypot(to.x - from.x, to.y - from.y);
  const share = whole === 0 ? 0 : Math.min(1, length / whole);
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
}

/** How much of a piece a rounding at one end of it may take: half, or nearly all where the line stops. */
function roomOn(from: Point, to: Point, isLast: boolean): number {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  return Math.max(0, isLast ? length - STRAIGHT : length / 2);
}

/** How long a rounding may be so as not to cut too deep: a curve of length t before and after keeps t · sin(turn / 2) / 2 off. */
function depthAllows(before: Point, at: Point, after: Point): number {
  const [first, second] = [
    Math.atan2(at.y - before.y, at.x - before.x),
    Math.atan2(after.y - at.y, after.x - at.x),
  ];
  const turn = Math.abs(Math.sin((second - first) / 2));
  return turn === 0 ? 0 : (2 * DEPTH) / turn;
}

/** Whether a curve keeps clear of all boxes, of the ends' own marks by no more than that it does not touch them. */
function isClear(
  curve: readonly Point[],
  areas: readonly Area[],
  { source, target, need }: Rounding,
): boolean {
  return areas.every((area) => {
    const room = area.owner === source || area.owner === target ? 0.5 : need;
    return curve.every(
      (point, at) => at === 0 || clearanceOf(area, curve[at - 1] ?? point, point, room) >= room - 1e-6,
    );
  });
}
