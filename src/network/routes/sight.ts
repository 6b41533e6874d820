import type { NodeId } from "../graph.ts";
import { type Area, clearanceOf } from "./area.ts";
import type { Bend } from "./bends.ts";
import type { Stop } from "./ports.ts";
import type { Point } from "./routeRequest.ts";
import type { Leg } from "./way.ts";

/** A bend that can be reached in a straight leg, and how far that leg keeps from boxes, as far as it matters. */
export interface Seen extends Leg {
  readonly bend: Bend;
}

/** What is seen from a place, and how many of the opened bends have been looked at from there. */
interface View {
  readonly seen: Seen[];
  looked: number;
}

/** Whether a leg in that direction passes the corner of a bend without cutting it and without waste, as a taut string does. */
export function isTaut(bend: Bend, dx: number, dy: number): boolean {
  return dx * bend.outX * dy * bend.outY <= 0;
}

/** What can be seen from where, past all boxes; remembered, as many lines ask. Only bends once opened are looked at. */
export class Sight {
  readonly areas: readonly Area[];
  readonly bends: readonly Bend[];
  readonly most: number;
  private readonly least: number;
  private readonly opened: Bend[];
  /** By the ring within them. */
  private readonly closed = new Map<number, readonly Bend[]>();
  private readonly views = new Map<Bend | Stop, View>();

  constructor(areas: readonly Area[], bends: readonly Bend[], least: number, most: number) {
    this.areas = areas;
    this.bends = bends;
    this.least = least;
    this.most = most;
    this.opened = bends.filter(({ inner }) => inner === null);
    for (const bend of bends)
      if (bend.inner !== null) this.closed.set(bend.inner, [...(this.closed.get(bend.inner) ?? []), bend]);
  }

  /** From now on the bends of the ring outside this one are looked at, too. */
  openOutside(ring: number): void {
    this.opened.push(...(this.closed.get(ring) ?? []));
    this.closed.delete(ring);
  }

  /** The bends seen from a bend. */
  fromBend(bend: Bend): readonly Seen[] {
    return this.look(bend, null, bend);
  }

  /** The bends seen from a stop on or in a mark, which hides nothing. */
  fromStop(stop: Stop, own: NodeId): readonly Seen[] {
    return this.look(stop, own, null);
  }

  private look(place: Bend | Stop, own: NodeId | null, bend: Bend | null): readonly Seen[] {
    const from = place.place;
    const view = this.views.get(place) ?? { seen: [], looked: 0 };
    for (; view.looked < this.opened.length; view.looked += 1) {
      const to = this.opened[view.looked];
      if (to === undefined || to === bend) continue;
      const dx = to.place.x - from.x;
      const dy = to.place.y - from.y;
      if (!isTaut(to, dx, dy) || (bend !== null && !isTaut(bend, dx, dy))) continue;
      const clearance = this.clearance(from, to.place, own, null);
      if (clearance < this.least) continue;
      view.seen.push({ from, to: to.place, dx, dy, length: Math.hypot(dx, dy), clearance, bend: to });
    }
    this.views.set(place, view);
    return view.seen;
  }

  /** How far a straight leg keeps from all boxes but these marks, as far as it matters; 0 where it keeps less than the least. */
  clearance(from: Point, to: Point, own: NodeId | null, other: NodeId | null): number {
    let least = this.most;
    const [left, right] = [Math.min(from.x, to.x) - least, Math.max(from.x, to.x) + least];
    const [top, bottom] = [Math.min(from.y, to.y) - least, Math.max(from.y, to.y) + least];
    for (const area of this.areas) {
      if (area.right <= left || area.left >= right || area.bottom <= top || area.top >= bottom) continue;
      if (area.owner !== null && (area.owner === own || area.owner === other)) continue;
      least = Math.min(least, clearanceOf(area, from, to, least));
      if (least < this.least) return 0;
    }
    return least;
  }
}
