import type { Bend } from "./bends.ts";
import type { End } from "./ends.ts";
import { Heap } from "./heap.ts";
import type { Stop } from "./ports.ts";
import { priceOfArriving, priceOfBend, priceOfLeaving, priceOfSqueeze } from "./prices.ts";
import type { Point } from "./routeRequest.ts";
import { type Sight, isTaut } from "./sight.ts";
import type { Traffic } from "./traffic.ts";
import { type Leg, type Way, legBetween } from "./way.ts";

/**
 * What a way is looked for in: what can be seen, what runs there and how much the line minds it, from 0 to 1, and how
 * much room the line needs to each side.
 */
export interface Terrain {
  readonly sight: Sight;
  readonly traffic: Traffic;
  readonly regard: number;
  readonly need: number;
  readonly effort: Effort;
}

/**
 * How many steps all searches have taken so far; and after how many a single one prefers what is nearer to the target,
 * so that it ends where a way has many others about.
 */
export interface Effort {
  spent: number;
  readonly patience: number;
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
  private steps = 0;
  private readonly stopCosts = new Map<Stop, number>();

  constructor(source: End, target: End, terrain: Terrain) {
    this.source = source;
    this.target = target;
    this.terrain = terrain;
  }

  run(): Way | null {
    for (const start of this.source.stops) this.pushStart(start);
    for (let step = this.heap.pop(); step !== undefined; step = this.heap.pop()) {
      this.steps += 1;
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

  /** At least so far it is from a point to the target; more for a search that has lost its patience. */
  private distance({ x, y }: Point): number {
    const { left, right, top, bottom } = this.target.mark;
    const distance = Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
    return distance * (1 + (this.steps / this.terrain.effort.patience) ** 2);
  }

  private goOn(step: Step): void {
    const { start, bend, leg } = step;
    if (bend !== null && leg !== null && !this.isNews(bend, leg, step.cost)) return;
    const { sight, traffic, need } = this.terrain;
    for (const next of bend === null ? sight.fromStop(start, this.source.node) : sight.fromBend(bend))
      if (next.clearance >= need - 1e-6 && traffic.isOpen(next.bend)) this.push(step, next, next.bend, null);
    const from = bend?.place ?? start.place;
    for (const stop of this.target.stops)
      if (isBefore(from, stop)) this.push(step, legBetween(from, stop.place, sight.most), null, stop);
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

  private push(step: Step, leg: Leg, bend: Bend | null, end: Stop | null): void {
    if (step.bend !== null && step.leg !== null && !goesRound(step.bend, step.leg, leg)) return;
    const turning = step.leg === null ? priceOfLeaving(step.start, leg) : priceOfBend(step.leg, leg);
    const cost = step.cost + leg.length + turning + priceOfSqueeze(leg.clearance, this.terrain.sight.most);
    if (bend !== null && this.leastTo(stateOf(bend, leg)) <= cost) return;
    const rest = end === null ? this.distance(leg.to) : this.costOfStop(end) + priceOfArriving(end, leg);
    if (cost + rest === Number.POSITIVE_INFINITY) return;
    const { start } = step;
    const whole = end === null ? cost : cost + rest;
    this.heap.push({
      estimate: cost + rest,
      cost: whole,
      start,
      leg,
      bend,
      end,
      previous: step,
      isPriced: false,
    });
  }

  /** Adds what is dear to find out, and puts the step back where it then belongs. */
  private price(step: Step): void {
    const { leg, bend, end } = step;
    if (leg === null) return;
    if (bend !== null && this.leastTo(stateOf(bend, leg)) <= step.cost) return;
    const { sight, traffic, regard, need } = this.terrain;
    const own = step.previous?.leg === null ? this.source.node : null;
    const clearance = end === null ? leg.clearance : sight.clearance(leg.from, leg.to, own, this.target.node);
    if (clearance < need - 1e-6) return;
    const more = regard * traffic.costOfLeg(leg) + (end === null ? 0 : priceOfSqueeze(clearance, sight.most));
    const priced = { ...step, cost: step.cost + more, estimate: step.estimate + more, isPriced: true };
    this.heap.push(end === null ? priced : { ...priced, leg: { ...leg, clearance } });
  }
}

/** Whether a point lies on the side to which a stop looks. */
function isBefore({ x, y }: Point, { place, facing }: Stop): boolean {
  return facing === null || (x - place.x) * facing.x + (y - place.y) * facing.y > 0;
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
