import type { NodeId } from "../graph.ts";
import type { Bend } from "./bends.ts";
import type { End } from "./ends.ts";
import { Heap } from "./heap.ts";
import type { Stop } from "./ports.ts";
import { priceOfArriving, priceOfBend, priceOfLeaving, priceOfSqueeze } from "./prices.ts";
import type { Point } from "../geometry/point.ts";
import { type Seen, type Sight, isTaut } from "./sight.ts";
import type { Traffic } from "./traffic.ts";
import type { Leg, Way } from "./way.ts";

/**
 * What a way is looked for in: what can be seen, what runs there and how much the line minds it, from 0 to 1, how much
 * room the line needs to each side, and how much the search prefers what is near the target: 1 finds the cheapest way,
 * more a dearer one sooner, by no more than that factor.
 */
export interface Terrain {
  readonly sight: Sight;
  readonly traffic: Traffic;
  readonly regard: number;
  readonly need: number;
  readonly haste: number;
  readonly effort: Effort;
}

/** How many steps all searches have taken so far. */
export interface Effort {
  spent: number;
}

/** How far a search has come on one way. */
interface Step {
  /** What the whole way will cost at the least. */
  readonly estimate: number;
  readonly cost: number;
  readonly start: Stop;
  readonly leg: Leg | null;
  readonly bend: Bend | null;
  readonly end: Stop | null;
  readonly previous: Step | null;
  /** Whether the cost holds what is dear to find out: other lines, and boxes before a stop. */
  readonly isPriced: boolean;
}

/** A cheap way between two ends: short, with few bends and crossings; null if boxes leave none. */
export function findWay(source: End, target: End, terrain: Terrain): Way | null {
  const search = new Search(source, target, terrain);
  return search.run();
}

class Search {
  private readonly source: End;
  private readonly target: End;
  private readonly terrain: Terrain;
  private readonly heap = new Heap<Step>();
  private readonly reached = new Map<number, number>();
  private readonly stopCosts = new Map<Stop, number>();

  constructor(source: End, target: End, terrain: Terrain) {
    this.source = source;
    this.target = target;
    this.terrain = terrain;
  }

  run(): Way | null {
    for (const start of this.source.stops) this.pushStart(start);
    for (let step = this.heap.pop(); step !== undefined; step = this.heap.pop()) {
      this.terrain.effort.spent += 1;
      if (!step.isPriced) this.price(step);
      else if (step.end !== null) return wayOf(step, step.end);
      else this.goOn(step);
    }
    return null;
  }

  private pushStart(start: Stop): void {
    const cost = this.costOfStop(start);
    const estimate = cost + this.distance(start.place);
    this.heap.push({
      estimate,
      cost,
      start,
      leg: null,
      bend: null,
      end: null,
      previous: null,
      isPriced: true,
    });
  }

  private costOfStop(stop: Stop): number {
    const known = this.stopCosts.get(stop);
    if (known !== undefined) return known;
    const cost = this.terrain.regard * this.terrain.traffic.costOfStop(stop);
    this.stopCosts.set(stop, cost);
    return cost;
  }

  /** At least so far it is from a point to the target; more for a search in haste. */
  private distance({ x, y }: Point): number {
    const { left, right, top, bottom } = this.target.mark;
    const distance = Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
    return distance * this.terrain.haste;
  }

  private goOn(step: Step): void {
    const { start, bend, leg } = step;
    if (bend !== null && leg !== null && !this.isNews(bend, leg, step.cost)) return;
    const { sight, traffic } = this.terrain;
    const own = this.source.node;
    for (const next of bend === null ? sight.fromStop(start, own) : sight.fromBend(bend))
      if (next.bend !== null && traffic.isOpen(next.bend)) this.push(step, next);
    for (const next of sight.toStops(bend ?? start, bend === null ? own : null, this.target))
      this.push(step, next);
  }

  /** Whether no way so cheap has come to a bend on that side yet; then this is the one. */
  private isNews(bend: Bend, leg: Leg, cost: number): boolean {
    const state = stateOf(bend, leg);
    if (this.leastTo(state) <= cost) return false;
    this.reached.set(state, cost);
    return true;
  }

  private leastTo(state: number): number {
    return this.reached.get(state) ?? Number.POSITIVE_INFINITY;
  }

  private push(previous: Step, { leg, bend, stop: end, past }: Seen): void {
    if (previous.bend !== null && previous.leg !== null && !goesRound(previous.bend, previous.leg, leg))
      return;
    if (leg.clearance < this.terrain.need - 1e-6 || !this.mayPass(past)) return;
    const { start } = previous;
    const turning = previous.leg === null ? priceOfLeaving(start, leg) : priceOfBend(previous.leg, leg);
    const arriving = end === null ? 0 : this.costOfStop(end) + priceOfArriving(end, leg);
    const squeeze = priceOfSqueeze(leg.clearance, this.terrain.sight.most);
    const cost = previous.cost + leg.length + turning + arriving + squeeze;
    if (cost === Number.POSITIVE_INFINITY || (bend !== null && this.leastTo(stateOf(bend, leg)) <= cost))
      return;
    const estimate = cost + (end === null ? this.distance(leg.to) : 0);
    this.heap.push({ estimate, cost, start, leg, bend, end, previous, isPriced: false });
  }

  private mayPass(mark: NodeId | null): boolean {
    return mark === null || mark === this.source.node || mark === this.target.node;
  }

  /** Adds what others cost, which is dear to find out, and puts the step back where it then belongs. */
  private price({ estimate, cost, start, leg, bend, end, previous }: Step): void {
    if (leg === null || (bend !== null && this.leastTo(stateOf(bend, leg)) <= cost)) return;
    const more = this.terrain.regard * this.terrain.traffic.costOfLeg(leg);
    this.heap.push({
      estimate: estimate + more,
      cost: cost + more,
      start,
      leg,
      bend,
      end,
      previous,
      isPriced: true,
    });
  }
}

/** A bend can be passed in two directions. */
function stateOf(bend: Bend, leg: Leg): number {
  return 2 * bend.at + (sideOf(bend, leg) > 0 ? 1 : 0);
}

function sideOf({ outX, outY }: Bend, { dx, dy }: Leg): number {
  return dx * outX - dy * outY;
}

/** Whether a leg goes on round the corner, as a taut string does. */
function goesRound(bend: Bend, before: Leg, after: Leg): boolean {
  if (!isTaut(bend, after.dx, after.dy)) return false;
  const side = sideOf(bend, before);
  if (side * sideOf(bend, after) <= 0) return false;
  const turn = before.dx * after.dy - before.dy * after.dx;
  return turn * side * bend.outX * bend.outY <= 1e-6;
}

function wayOf(last: Step, end: Stop): Way {
  const legs: Leg[] = [];
  for (let step: Step | null = last; step !== null; step = step.previous)
    if (step.leg !== null) legs.unshift(step.leg);
  return { start: last.start, end, legs };
}
