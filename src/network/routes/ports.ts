import type { Area } from "./area.ts";
import { type BendRules, isFree, isInside } from "./bends.ts";
import type { Point } from "../geometry/point.ts";

/** Where a line may end: at a port on a plate, which looks outwards, or in the middle of a symbol. */
export interface Stop {
  readonly place: Point;
  /** The direction away from the plate; null for a symbol, which is met from anywhere. */
  readonly facing: Point | null;
  /** How much of the line the mark covers, in CSS pixels. */
  readonly radius: number;
}

/** From how far apart to how near ports may stand, and how far from a corner, in CSS pixels. */
const SPACINGS = [11, 9, 8, 6, 4] as const;
const ASIDE = 6;

/** The free ports on the edge of a plate, as far apart as so many lines allow; all where none is free. */
export function portsOf(
  plate: Area,
  lines: number,
  others: readonly Area[],
  rules: BendRules,
): readonly Stop[] {
  const least = Math.min(...rules.needs);
  let ports: readonly Stop[] = [];
  for (const spacing of SPACINGS) {
    ports = around(plate, spacing).filter((place) => {
      const before = ahead(place, least);
      return isFree(before, others, least - 1e-6) && isInside(before, rules, least);
    });
    if (ports.length >= 2 * lines) break;
  }
  return ports.length === 0 ? around(plate, SPACINGS[0]) : ports;
}

function around({ left, top, right, bottom }: Area, spacing: number): readonly Stop[] {
  const [across, down] = [spread(left, right, spacing), spread(top, bottom, spacing)];
  return [
    ...across.map((x) => port({ x, y: top }, { x: 0, y: -1 })),
    ...down.map((y) => port({ x: right, y }, { x: 1, y: 0 })),
    ...across.map((x) => port({ x, y: bottom }, { x: 0, y: 1 })),
    ...down.map((y) => port({ x: left, y }, { x: -1, y: 0 })),
  ];
}

function port(place: Point, facing: Point): Stop {
  return { place, facing, radius: 0 };
}

/** Places on an edge, evenly; on a short one its middle, too, for a line alone. */
function spread(from: number, to: number, spacing: number): readonly number[] {
  const room = to - from - 2 * ASIDE;
  const count = Math.floor(room / spacing);
  if (count < 1) return [(from + to) / 2];
  if (count === 1) return [from + ASIDE, (from + to) / 2, to - ASIDE];
  return Array.from({ length: count + 1 }, (_, at) => from + ASIDE + (room * at) / count);
}

/** The point so far outside a port. */
function ahead({ place: { x, y }, facing }: Stop, away: number): Point {
  return facing === null ? { x, y } : { x: x + facing.x * away, y: y + facing.y * away };
}
