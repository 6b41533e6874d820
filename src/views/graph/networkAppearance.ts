import type { NetworkNode, NodeId } from "../../network/graph.ts";
import { type NodeBadge, type NodeFigure, bareFigure, nodeFigure } from "../marks/nodeFigure.ts";

/** How large a network is drawn, and what of it is written. */
export interface NetworkAppearance {
  /** How many times as large as in the explorer all of it is. */
  readonly scale: number;
  /** How many times as large as that its letters are. */
  readonly letters: number;
  readonly figureOf: (node: NetworkNode) => NodeFigure;
  /** How they are drawn where nothing is selected, by which they are placed; nothing moves with a selection. */
  readonly placedAs: (node: NetworkNode) => NodeFigure;
  /** Whether labels and titles are there; their space is kept in any case: nothing moves when they come. */
  readonly isWritten: boolean;
}

export const USUAL_APPEARANCE: NetworkAppearance = {
  scale: 1,
  letters: 1,
  figureOf: (node) => nodeFigure(node),
  placedAs: (node) => nodeFigure(node),
  isWritten: true,
};

/** The same with something on the symbols of actors. */
export function withBadges(
  appearance: NetworkAppearance,
  badgeOf: (node: NetworkNode) => NodeBadge | null,
): NetworkAppearance {
  return { ...appearance, figureOf: (node) => ({ ...appearance.figureOf(node), badge: badgeOf(node) }) };
}

/** Who has a label: now, and where nothing is selected. */
interface Labelled {
  readonly now: ReadonlySet<NodeId>;
  readonly usually: ReadonlySet<NodeId>;
}

/** A whole network is drawn smaller than its frame would be in the explorer, its few names are not. */
const LETTERS = 1.5;

/** For a projector: larger, with the labels of a few. What is not written does not change places either. */
export function largeAppearance(
  scale: number,
  { now, usually }: Labelled,
  isWritten: boolean,
): NetworkAppearance {
  const placedAs = figureWith(usually);
  return {
    scale,
    letters: LETTERS,
    isWritten,
    placedAs,
    figureOf: isWritten && now !== usually ? figureWith(now) : placedAs,
  };
}

function figureWith(labelled: ReadonlySet<NodeId>): (node: NetworkNode) => NodeFigure {
  return (node) => (labelled.has(node.id) ? nodeFigure(node, LETTERS) : bareFigure(node));
}
