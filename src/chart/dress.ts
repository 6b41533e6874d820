import type { NetworkNode, NodeId } from "../network/graph.ts";
import { type NodeFigure, bareFigure, nodeFigure } from "./nodeFigure.ts";

/** How large a network is drawn, and what of it is written. */
export interface Dress {
  /** How many times as large as in the explorer all of it is. */
  readonly scale: number;
  readonly figureOf: (node: NetworkNode) => NodeFigure;
  /** Whether labels and titles are there; their room is kept in any case, so that nothing moves when they come. */
  readonly isWritten: boolean;
}

export const USUAL_DRESS: Dress = { scale: 1, figureOf: nodeFigure, isWritten: true };

/** For a projector: larger, with the labels of a few. */
export function largeDress(scale: number, labelled: ReadonlySet<NodeId>, isWritten = true): Dress {
  return {
    scale,
    isWritten,
    figureOf: (node) => (labelled.has(node.id) ? nodeFigure(node) : bareFigure(node)),
  };
}
