import { type Area, coveredLength } from "./area.ts";
import { CLEAR, isFree } from "./bends.ts";
import type { End } from "./ends.ts";
import type { Stop } from "./ports.ts";
import { priceOfArriving, priceOfLeaving } from "./prices.ts";
import type { Point } from "../geometry/point.ts";
import type { Sight } from "./sight.ts";
import { type Leg, type Way, legBetween } from "./way.ts";

/** What a pixel on a box costs, in CSS pixels of detour. */
const COVERING = 1000;

interface Place {
  readonly point: Point;
  readonly start: Stop | null;
  readonly end: Stop | null;
  cost: number;
  before: Place | null;
  isDone: boolean;
}

/**
 * The way for a line that boxes leave none: past corners and edges, over as little of boxes that are not its ends as
 * such a way can, then as short as can be.
 */
export function leastCovering(source: End, target: End, sight: Sight): Way | null {
  const places = placesFor(source, target, sight);
  for (let place = nearest(places); place !== null; place = nearest(places)) {
    if (place.end !== null) return wayTo(place, place.end);
    place.isDone = true;
    for (const next of places) reach(place, next, sight.areas, [source, target]);
  }
  return null;
}

function placesFor(source: End, target: End, sight: Sight): readonly Place[] {
  const fresh = { start: null, end: null, cost: Number.POSITIVE_INFINITY, before: null, isDone: false };
  return [
    ...source.stops.map((start) => ({ ...fresh, point: start.place, start, cost: 0 })),
    ...sight.bends.filter(({ inner }) => inner === null).map(({ place }) => ({ ...fresh, point: place })),
    ...besideEdges(sight.areas).map((point) => ({ ...fresh, point })),
    ...target.stops.map((end) => ({ ...fresh, point: end.place, end })),
  ];
}

/** Before the middles of the edges of boxes, so that a line can go straight through one. */
function besideEdges(areas: readonly Area[]): readonly Point[] {
  const places = areas.flatMap(({ left, right, top, bottom }) => [
    { x: (left + right) / 2, y: top - CLEAR },
    { x: right + CLEAR, y: (top + bottom) / 2 },
    { x: (left + right) / 2, y: bottom + CLEAR },
    { x: left - CLEAR, y: (top + bottom) / 2 },
  ]);
  return places.filter((place) => isFree(place, areas, 1));
}

function nearest(places: readonly Place[]): Place | null {
  let least: Place | null = null;
  for (const place of places)
    if (!place.isDone && place.cost < (least?.cost ?? Number.POSITIVE_INFINITY)) least = place;
  return least;
}

function reach(place: Place, next: Place, areas: readonly Area[], ends: readonly [End, End]): void {
  if (next.isDone || next.start !== null) return;
  const cost = place.cost + costOfLeg(place, next, areas, ends);
  if (cost >= next.cost) return;
  next.cost = cost;
  next.before = place;
}

function costOfLeg(
  place: Place,
  next: Place,
  areas: readonly Area[],
  [source, target]: readonly [End, End],
): number {
  const leg = legBetween(place.point, next.point, 0);
  let cost = leg.length;
  if (place.start !== null) cost += priceOfLeaving(place.start, leg);
  if (next.end !== null) cost += priceOfArriving(next.end, leg);
  for (const area of areas) {
    if (place.start !== null && area.owner === source.node) continue;
    if (next.end !== null && area.owner === target.node) continue;
    cost += COVERING * Math.max(0, coveredLength(area, leg.from, leg.to));
  }
  return cost;
}

function wayTo(last: Place, end: Stop): Way | null {
  const legs: Leg[] = [];
  let place = last;
  for (; place.before !== null; place = place.before)
    legs.unshift(legBetween(place.before.point, place.point, 0));
  return place.start === null ? null : { start: place.start, end, legs };
}
