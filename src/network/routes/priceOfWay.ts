import type { Terrain } from "./findWay.ts";
import { priceOfArriving, priceOfBend, priceOfLeaving, priceOfSqueeze } from "./prices.ts";
import type { Way } from "./way.ts";

/** What a way costs: in all, and for the lines that are in its way alone. */
export function priceOfWay(
  { start, end, legs }: Way,
  { sight, traffic }: Terrain,
): { readonly all: number; readonly others: number } {
  let all = 0;
  let others = traffic.costOfStop(start) + traffic.costOfStop(end);
  legs.forEach((leg, at) => {
    const before = legs[at - 1];
    all += leg.length + priceOfSqueeze(leg.clearance, sight.most);
    all += before === undefined ? priceOfLeaving(start, leg) : priceOfBend(before, leg);
    if (at === legs.length - 1) all += priceOfArriving(end, leg);
    others += traffic.costOfLeg(leg);
  });
  return { all: all + others, others };
}
