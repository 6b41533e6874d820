import { groupPlaces } from "../case/column.ts";
import type { NodeId } from "./graph.ts";
import { linkColumns } from "./linkColumns.ts";
import { oncePer } from "./oncePer.ts";
import type { Network, NetworkLink } from "./twoModeNetwork.ts";

/** The links from a node of a network, in their order there: sorted out once for all, so that few are looked up quickly among many. */
export function linksFrom(network: Network, id: NodeId): readonly NetworkLink[] {
  const { placeOf, begins, places } = bySource(network);
  const place = placeOf.get(id);
  if (place === undefined) return [];
  const own = places.subarray(begins[place], begins[place + 1]);
  return Array.from(own, (at) => network.links[at] as NetworkLink);
}

const bySource = oncePer((network: Network) => ({
  placeOf: new Map(network.nodes.map((node, at) => [node.id, at])),
  ...groupPlaces(linkColumns(network).source, network.nodes.length),
}));
