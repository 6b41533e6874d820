import type { NodeId } from "../graph.ts";
import { type Area, clearanceOf } from "./area.ts";
import { flattenBend } from "./flattenRoute.ts";
import { type Point, distanceBetween, pointTowards } from "../geometry/point.ts";
import type { RoutePoint } from "./routeRequest.ts";
import type { Way } from "./way.ts";

/** Whose way it is, and how wide its line. */
interface Ends {
  readonly source: NodeId;
  readonly target: NodeId;
  readonly width: number;
}

/** A box, and how far a rounding keeps from it. */
interface Hindrance {
  readonly area: Area;
  readonly room: number;
}

/** How far a rounding may keep off its bend, how long it may be, and what stays straight at an end, in CSS pixels. */
const DEPTH = 4;
const LONGEST = 44;
const STRAIGHT = 3;
const TRIES = [1, 0.75, 0.5, 0.25] as const;
/** How far its edge keeps from a box, and its middle from the plates where it ends. */
const MARGIN = 1;
const BESIDE_PLATE = 0.5;

/** The points of a way from edge to edge, its bends rounded as far as boxes leave room. */
export function roundWay(way: Way, areas: readonly Area[], ends: Ends): readonly RoutePoint[] {
  const points = pointsOf(way);
  const hindrances = hindrancesOf(way, areas, ends);
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
      isClear(flattenBend(before, { ...point, rounding: length }, after), hindrances),
    );
    return { ...point, rounding: reach ?? 0 };
  });
}

function pointsOf({ start, end, legs }: Way): readonly Point[] {
  const points = [start.place, ...legs.map(({ to }) => to)];
  const [second, last] = [points[1], points.at(-2)];
  if (second === undefined || last === undefined) return points;
  return [
    pointTowards(start.place, second, start.radius),
    ...points.slice(1, -1),
    pointTowards(end.place, last, end.radius),
  ];
}

/** How much of a piece a rounding at one end of it may take: half, or nearly all where the line stops. */
function roomOn(from: Point, to: Point, isLast: boolean): number {
  const length = distanceBetween(from, to);
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

/** All boxes but the symbols where the line ends, which it meets from anywhere. */
function hindrancesOf({ start, end }: Way, areas: readonly Area[], ends: Ends): readonly Hindrance[] {
  const { source, target, width } = ends;
  return areas.flatMap((area): readonly Hindrance[] => {
    if (area.owner !== null && area.owner === source)
      return start.facing === null ? [] : [{ area, room: BESIDE_PLATE }];
    if (area.owner !== null && area.owner === target)
      return end.facing === null ? [] : [{ area, room: BESIDE_PLATE }];
    return [{ area, room: width / 2 + MARGIN }];
  });
}

function isClear(curve: readonly Point[], hindrances: readonly Hindrance[]): boolean {
  return hindrances.every(({ area, room }) =>
    curve.every((point, at) => at === 0 || clearanceOf(area, curve[at - 1] ?? point, point, room) >= room),
  );
}
