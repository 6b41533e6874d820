import { STANCES } from "../case/statement.ts";
import type { Graph, GraphLink, NodeId } from "./graph.ts";
import type { Position } from "./position.ts";

type Network = Graph<GraphLink & Pick<Position, "stance">>;

/** The links of a network as numbers, each at its place in their list. */
export interface LinkColumns {
  /** The place of the actor's node among all nodes. */
  readonly source: Int32Array;
  /** The place of the proposition's node among all nodes. */
  readonly target: Int32Array;
  /** The place of the stance in `STANCES`. */
  readonly stance: Uint8Array;
}

const known = new WeakMap<Network, LinkColumns>();

/** The links as numbers: looked up once for a network. Ends that are none of its nodes stand at -1. */
export function linkColumns(network: Network): LinkColumns {
  const columns = known.get(network) ?? lookedUp(network);
  known.set(network, columns);
  return columns;
}

/** Keeps the columns of a network for whoever asks for them: who made it has them at hand. */
export function keepColumns(network: Network, columns: LinkColumns): void {
  known.set(network, columns);
}

function lookedUp({ nodes, links }: Network): LinkColumns {
  const places = new Map<NodeId, number>(nodes.map(({ id }, at) => [id, at]));
  return {
    source: Int32Array.from(links, ({ source }) => places.get(source) ?? -1),
    target: Int32Array.from(links, ({ target }) => places.get(target) ?? -1),
    stance: Uint8Array.from(links, ({ stance }) => STANCES.indexOf(stance)),
  };
}

/** The place that each thing of a list has once those that are null have left it; -1 for these. */
export function placesLeft(list: readonly (object | null)[]): Int32Array {
  let count = 0;
  return new Int32Array(list.length).map((_, at) => {
    if (list[at] === null) return -1;
    count += 1;
    return count - 1;
  });
}
