import type { Stance } from "../../case/statement.ts";
import type { NodeId } from "../graph.ts";
import { groupBy } from "../groupBy.ts";
import type { Network, NetworkLink } from "../twoModeNetwork.ts";
import type { NodeToPlace } from "./placeRequest.ts";

type Hanging = NonNullable<NodeToPlace["hangs"]>;

/**
 * Which actors hang beneath a proposition, and on which side: those with a single position. Whoever opposes or says
 * both hangs on the side of the start if somebody else hangs there who does not; all others at the end.
 */
export function hangings(network: Network): ReadonlyMap<NodeId, Hanging> {
  const byActor = groupBy(network.links, ({ source }) => source);
  const single = [...byActor.values()].flatMap((links) => (links.length === 1 ? links : []));
  const strings = [...groupBy(single, ({ target }) => target).values()];
  return new Map(strings.flatMap(sidesOf));
}

function sidesOf(links: readonly NetworkLink[]): [NodeId, Hanging][] {
  const hasTwo = new Set(links.map(({ stance }) => isAgainst(stance))).size === 2;
  return links.map(({ source, target, stance }) => {
    const side = hasTwo && isAgainst(stance) ? "start" : "end";
    return [source, { beneath: target, side }];
  });
}

function isAgainst(stance: Stance): boolean {
  return stance === "oppose" || stance === "mixed";
}
