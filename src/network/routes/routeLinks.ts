import { type Area, areaOf } from "./area.ts";
import { type BendRules, CLEAR, bendsAround } from "./bends.ts";
import { type End, endsOf } from "./ends.ts";
import { type Traveller, findWays } from "./findWays.ts";
import { roundWay } from "./roundWay.ts";
import type { LinkToRoute, Route, RouteRequest } from "./routeRequest.ts";
import { Sight } from "./sight.ts";

/** The least room between a line and a box that is not its end, in CSS pixels. */
const MARGIN = 2;

/**
 * The ways of links between marks: no line, as wide as it is, touches a box that is not its end (its own nodes' labels
 * are not); where boxes leave no way, the one that covers least of them. Lines leave symbols from the middle outwards,
 * end at ports of their own on plates, and are short, with few bends and crossings, one beside the other. In the order
 * of the links; a link without a mark at both ends, or from a node to itself, has no way. Pure and without chance; the
 * order of what is asked does not matter.
 */
export function routeLinks(request: RouteRequest): readonly Route[] {
  const areas = request.obstacles.map(areaOf).toSorted(byPlace);
  const rules: BendRules = { needs: needsOf(request.links), width: request.width, height: request.height };
  const ends = endsOf(request, areas, rules);
  const travellers = request.links.flatMap((link) => travellerOf(link, ends)).toSorted(byWeight);
  if (travellers.length === 0) return [];
  const least = Math.min(...rules.needs);
  const sight = new Sight(areas, bendsAround(areas, rules), least - 1e-6, Math.max(CLEAR, ...rules.needs));
  const ways = findWays(travellers, sight);
  return request.links.flatMap(({ id, source, target, width }): readonly Route[] => {
    const way = ways.get(id);
    return way === undefined ? [] : [{ link: id, points: roundWay(way, areas, { source, target, width }) }];
  });
}

/** The room to each side of the middle of a line, in whole pixels, so that lines of many widths see alike. */
function needOf(width: number): number {
  return Math.ceil(width / 2 + MARGIN);
}

function needsOf(links: readonly LinkToRoute[]): readonly number[] {
  return [...new Set(links.map(({ width }) => needOf(width)))].toSorted((one, other) => one - other);
}

function travellerOf(
  { id, source, target, width }: LinkToRoute,
  ends: ReadonlyMap<string, End>,
): readonly Traveller[] {
  const [from, to] = [ends.get(source), ends.get(target)];
  if (from === undefined || to === undefined || from === to) return [];
  return [{ id, source: from, target: to, need: needOf(width) }];
}

/** Who needs most room goes first, so that the heaviest lines are the straightest; then the short ones. */
function byWeight(one: Traveller, other: Traveller): number {
  return other.need - one.need || distance(one) - distance(other) || (one.id < other.id ? -1 : 1);
}

function distance({ source: { mark: from }, target: { mark: to } }: Traveller): number {
  return Math.hypot(from.left + from.right - to.left - to.right, from.top + from.bottom - to.top - to.bottom);
}

function byPlace(one: Area, other: Area): number {
  return one.top - other.top || one.left - other.left || one.bottom - other.bottom || one.right - other.right;
}
