import type { NodeId } from "../../network/graph.ts";
import type { TieChange } from "../../network/ties/tieChanges.ts";
import { tieLinkId } from "../../network/ties/tieLinkId.ts";
import { memoizeLast } from "../../store/memoizeLast.ts";
import type { EmphasisOf } from "../graph/emphasis.ts";

/** Brings out the ties that have moved and lets the others step back; all is plain where nothing is tried out. */
export function movedEmphasis(moves: readonly TieChange[], isChanged: boolean): EmphasisOf | undefined {
  if (!isChanged) return undefined;
  const links = movedLinks(moves);
  const nodes = new Set<NodeId>(
    moves.flatMap(({ left, right }) => [`actor/${left}`, `actor/${right}`] as NodeId[]),
  );
  return {
    link: ({ id }) => (links.has(id) ? "strong" : "faint"),
    node: (id) => (nodes.has(id) ? "strong" : "plain"),
  };
}

/** The links of the ties that have moved, by their ids. */
const movedLinks = memoizeLast(linksOf);

/** The links of those that move in the whole case, which a large picture is about. */
export const movedOfWhole = memoizeLast(linksOf);

function linksOf(moves: readonly TieChange[]): ReadonlySet<string> {
  return new Set(moves.map(({ left, right }) => tieLinkId(left, right)));
}
