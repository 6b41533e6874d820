import { distanceBetween } from "../geometry/point.ts";
import type { Bend } from "./bends.ts";
import type { Stop } from "./ports.ts";
import { type Segment, crosses, crowding, squareFrom } from "../geometry/segments.ts";
import type { Sight } from "./sight.ts";
import type { Way } from "./way.ts";

/** What one line costs another: for each crossing, and for each pixel beside it, in CSS pixels of detour. */
const CROSSING = 80;
/** Where more lines than this come across each other anyhow, they mind it the less the more they are: detours would only add to it. */
const FEW_LINES = 30;
const BESIDE = 3;
/** The same for a port that is taken, and for one too near to that. */
const SAME_PORT = 400;
const NEAR_PORT = 60;
/** How near to another a line may run, and two ports may lie, in CSS pixels. */
const APART = 5;
const PORTS_APART = 7.9;
/** Lines that leave the same symbol come apart only so far outside it. */
const FAN = 36;

/** A straight piece of a line, the part of it along which others keep away, and the space that it takes. */
interface Lane {
  readonly whole: Segment;
  readonly guarded: Segment;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A line that is under way, and the rings of bends in which it leaves no room for another. */
interface Line {
  readonly way: Way;
  readonly lanes: readonly Lane[];
  readonly fills: readonly number[];
}

/** The ways that lines have taken so far, and what it costs another to come across them. */
export class Traffic {
  private readonly sight: Sight;
  private readonly regard: number;
  private readonly lines = new Map<string, Line>();
  private lanes: readonly Lane[] | null = null;
  private readonly known = new WeakMap<Way, Line>();
  private readonly crowds = new Map<number, number>();

  constructor(sight: Sight, travellers: number) {
    this.sight = sight;
    this.regard = Math.min(1, FEW_LINES / travellers) ** 2;
  }

  wayOf(link: string): Way | undefined {
    return this.lines.get(link)?.way;
  }

  put(link: string, way: Way): void {
    const line = this.known.get(way) ?? this.lineOf(way);
    this.known.set(way, line);
    this.lines.set(link, line);
    this.lanes = null;
    this.crowd(line, 1);
    for (const ring of line.fills) this.sight.openOutside(ring);
  }

  take(link: string): void {
    const line = this.lines.get(link);
    if (line !== undefined) this.crowd(line, -1);
    this.lines.delete(link);
    this.lanes = null;
  }

  /** Whether a bend may be used: one of the first ring, or one within which lines already run. */
  isOpen({ inner }: Bend): boolean {
    return inner === null || (this.crowds.get(inner) ?? 0) > 0;
  }

  /** What a straight leg costs for the lines that it crosses or beside which it runs too closely. */
  costOfLeg(leg: Segment): number {
    const { left, right, top, bottom } = spaceOf(leg, APART / 2);
    let cost = 0;
    for (const lane of this.allLanes()) {
      if (lane.left > right) break;
      if (lane.right < left || lane.top > bottom || lane.bottom < top) continue;
      cost += this.regard * costOfLane(leg, lane);
    }
    return cost;
  }

  /** From left to right, so that nobody looks at those that begin beyond. */
  private allLanes(): readonly Lane[] {
    this.lanes ??= [...this.lines.values()]
      .flatMap(({ lanes }) => lanes)
      .toSorted((one, other) => one.left - other.left);
    return this.lanes;
  }

  /** What a port costs that others have taken, or to which theirs is too near. */
  costOfStop(stop: Stop): number {
    if (stop.facing === null) return 0;
    let cost = 0;
    for (const { way } of this.lines.values()) cost += costOfPorts(stop, way);
    return cost;
  }

  /** The links whose lines are in the way of that one, the dearest first. */
  inTheWayOf({ start, end, legs }: Way): readonly string[] {
    const costs = [...this.lines].map(([link, { way, lanes }]) => {
      let cost = costOfPorts(start, way) + costOfPorts(end, way);
      for (const leg of legs) for (const lane of lanes) cost += this.regard * costOfLane(leg, lane);
      return { link, cost };
    });
    const dear = costs
      .filter(({ cost }) => cost >= NEAR_PORT)
      .toSorted((one, other) => other.cost - one.cost);
    return dear.map(({ link }) => link);
  }

  private lineOf(way: Way): Line {
    const fills = new Set<number>();
    for (const leg of way.legs) {
      const { left, right, top, bottom } = spaceOf(leg, APART);
      for (const { ring, place } of this.sight.bends) {
        if (place.x < left || place.x > right || place.y < top || place.y > bottom) continue;
        if (squareFrom(place.x, place.y, leg) < APART * APART) fills.add(ring);
      }
    }
    return { way, lanes: lanesOf(way), fills: [...fills] };
  }

  private crowd({ fills }: Line, change: number): void {
    for (const ring of fills) this.crowds.set(ring, (this.crowds.get(ring) ?? 0) + change);
  }
}

function lanesOf({ start, end, legs }: Way): readonly Lane[] {
  return legs.map((whole, at) => ({
    whole,
    ...spaceOf(whole, APART / 2),
    guarded: shortened(
      whole,
      at === 0 && start.facing === null ? start.radius + FAN : 0,
      at === legs.length - 1 && end.facing === null ? end.radius + FAN : 0,
    ),
  }));
}

/** The space that a piece takes with so much on each side. */
function spaceOf({ from, to }: Segment, aside: number) {
  return {
    left: Math.min(from.x, to.x) - aside,
    right: Math.max(from.x, to.x) + aside,
    top: Math.min(from.y, to.y) - aside,
    bottom: Math.max(from.y, to.y) + aside,
  };
}

function shortened({ from, to }: Segment, before: number, after: number): Segment {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy);
  if (length === 0) return { from, to };
  const first = Math.min(1, before / length);
  const last = Math.max(first, 1 - after / length);
  return {
    from: { x: from.x + dx * first, y: from.y + dy * first },
    to: { x: from.x + dx * last, y: from.y + dy * last },
  };
}

function costOfLane(leg: Segment, { whole, guarded }: Lane): number {
  const beside = crowding(leg, guarded, APART);
  return BESIDE * beside + (crosses(leg, whole) ? CROSSING : 0);
}

function costOfPorts(stop: Stop, { start, end }: Way): number {
  return stop.facing === null ? 0 : costOfPort(stop, start) + costOfPort(stop, end);
}

function costOfPort(stop: Stop, other: Stop): number {
  if (other.facing === null) return 0;
  const apart = distanceBetween(stop.place, other.place);
  if (apart < 0.5) return SAME_PORT;
  return apart < PORTS_APART ? NEAR_PORT : 0;
}
