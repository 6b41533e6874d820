import type { NodeId } from "../graph.ts";
import { type Area, clearanceOf } from "./area.ts";
import type { Bend } from "./bends.ts";
import type { End } from "./ends.ts";
import type { Stop } from "./ports.ts";
import { priceOfArriving } from "./prices.ts";
import type { Point } from "../geometry/point.ts";
import { type Leg, legBetween } from "./way.ts";

/** What a straight leg leads to: a bend or a stop. */
export interface Seen {
  readonly leg: Leg;
  readonly bend: Bend | null;
  readonly stop: Stop | null;
  /** The node past whose mark it comes so closely that it is for lines of that node only. */
  readonly past: NodeId | null;
}

/** The bends that are seen from a place, and how many of the opened bends have been looked at from there. */
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
  private hider: Area | null = null;
  private readonly views = new Map<Bend | Stop, View>();
  private readonly arrivals = new Map<End, Map<Bend | Stop, readonly Seen[]>>();

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

  /** The stops of an end seen from a bend, or from a stop of the other end. */
  toStops(from: Bend | Stop, own: NodeId | null, end: End): readonly Seen[] {
    const known = this.arrivals.get(end) ?? new Map<Bend | Stop, readonly Seen[]>();
    this.arrivals.set(end, known);
    const seen = known.get(from) ?? this.lookForStops(from, own, end);
    known.set(from, seen);
    return seen;
  }

  private lookForStops(from: Bend | Stop, own: NodeId | null, end: End): readonly Seen[] {
    return end.stops.flatMap((stop): readonly Seen[] => {
      const leg = legBetween(from.place, stop.place, 0);
      if (priceOfArriving(stop, leg) === Number.POSITIVE_INFINITY) return [];
      if ("at" in from && !isTaut(from, leg.dx, leg.dy)) return [];
      const clearance = this.clearance(leg.from, leg.to, own, end.node);
      if (clearance >= this.least) return [seenIn(leg, clearance, { bend: null, stop, past: null })];
      const past = "at" in from ? from.label : null;
      if (past === null) return [];
      const room = this.clearance(leg.from, leg.to, past, end.node);
      return room < this.least ? [] : [seenIn(leg, room, { bend: null, stop, past })];
    });
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
      for (const past of [null, bend?.label ?? null, to.label]) {
        const clearance = this.clearance(from, to.place, own, past);
        if (clearance < this.least) continue;
        view.seen.push({ leg: legBetween(from, to.place, clearance), bend: to, stop: null, past });
        break;
      }
    }
    this.views.set(place, view);
    return view.seen;
  }

  /** How far a straight leg keeps from all boxes but these marks, as far as it matters; 0 where it keeps less than the least. */
  private clearance(from: Point, to: Point, own: NodeId | null, other: NodeId | null): number {
    if (this.isHidden(from, to, own, other)) return 0;
    let least = this.most;
    const [left, right] = [Math.min(from.x, to.x) - least, Math.max(from.x, to.x) + least];
    const [top, bottom] = [Math.min(from.y, to.y) - least, Math.max(from.y, to.y) + least];
    for (const area of this.areas) {
      if (area.right <= left || area.left >= right || area.bottom <= top || area.top >= bottom) continue;
      if (area.owner !== null && (area.owner === own || area.owner === other)) continue;
      least = Math.min(least, clearanceOf(area, from, to, least));
      if (least >= this.least) continue;
      this.hider = area;
      return 0;
    }
    return least;
  }

  /** Whether the box that hid the last place hides this one, too, as it often does. */
  private isHidden(from: Point, to: Point, own: NodeId | null, other: NodeId | null): boolean {
    const { hider, least } = this;
    if (hider === null || (hider.owner !== null && (hider.owner === own || hider.owner === other)))
      return false;
    return clearanceOf(hider, from, to, least) < least;
  }
}

function seenIn({ from, to }: Leg, clearance: number, { bend, stop, past }: Omit<Seen, "leg">): Seen {
  return { leg: legBetween(from, to, clearance), bend, stop, past };
}
