import type { Terrain } from "./findWay.ts";
import { priceOfArriving, priceOfBend, priceOfLeaving, priceOfSqueeze } from "./prices.ts";
import type { Way } from "./way.ts";

/** What a way costs, on its own and for the lines that are in its way. */
export function priceOfWay({ start, end, legs }: Way, { sight, traffic }: Terrain): number {
  let price = traffic.costOfStop(start) + traffic.costOfStop(end);
  legs.forEach((leg, at) => {
    const before = legs[at - 1];
    price += leg.length + priceOfSqueeze(leg.clearance, sight.most) + traffic.costOfLeg(leg);
    price += before === undefined ? priceOfLeaving(start, leg) : priceOfBend(before, leg);
    if (at === legs.length - 1) price += priceOfArriving(end, leg);
  });
  return price;
}
