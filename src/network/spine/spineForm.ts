import type { Graph } from "../graph.ts";

/** As what a two-mode network is drawn: node by node, or as groups along a spine. */
export type SpineForm = "free" | "spine";

/** A network larger than this is not read line by line. */
const MOST_NODES = 60;
const MOST_LINKS = 120;

/** The form of a case, from the network of all that is said in it: no window and no filter changes it. */
export function formOf({ nodes, links }: Pick<Graph, "nodes" | "links">): SpineForm {
  return nodes.length <= MOST_NODES && links.length <= MOST_LINKS ? "free" : "spine";
}
