import { type ThemeId, themeOf } from "../../case/proposition.ts";
import type { Alignment } from "./alignment.ts";
import type { ActorNode, NetworkNode, PropositionNode } from "../graph.ts";

/** How the columns are ordered: along the alignment axis like the rows, or theme by theme and so within each. */
export const MATRIX_COLUMNS = ["alignment", "theme"] as const;
export type MatrixColumns = (typeof MATRIX_COLUMNS)[number];

/** Places on the axis that differ by less than this are the same: sums leave dust. */
const DUST = 1e-9;

type Compare = (left: string, right: string) => number;

/** The order of two nodes along the alignment axis; one without a place there counts as in the middle. Ties go by name. */
interface AlongAxis {
  readonly alignment: Alignment;
  readonly compare: Compare;
}

/** The actors from one end of the alignment axis to the other. What is not shown has no say in the order of the rest. */
export function actorsAlongAxis(nodes: readonly NetworkNode[], along: AlongAxis): readonly ActorNode[] {
  const actors = nodes.filter((node) => node.kind === "actor");
  return placedNodes(actors, along)
    .toSorted(byPlace(along))
    .map(({ node }) => node);
}

/** The propositions from one end of the alignment axis to the other; with themes, theme by theme, and so within each. */
export function propositionsAlongAxis(
  nodes: readonly NetworkNode[],
  along: AlongAxis,
  themes: readonly ThemeId[] = [],
): readonly PropositionNode[] {
  const byAxis = byPlace(along);
  const propositions = nodes.filter((node) => node.kind === "proposition");
  const rank = ({ node }: PlacedNode<PropositionNode>) => themes.indexOf(themeOf(node.proposition));
  return placedNodes(propositions, along)
    .toSorted((left, right) => rank(left) - rank(right) || byAxis(left, right))
    .map(({ node }) => node);
}

/** A node with its place on the axis, looked up once however often it is compared. */
interface PlacedNode<Node = NetworkNode> {
  readonly node: Node;
  readonly place: number;
}

function placedNodes<Node extends NetworkNode>(
  nodes: readonly Node[],
  { alignment }: AlongAxis,
): readonly PlacedNode<Node>[] {
  return nodes.map((node) => ({ node, place: Math.round((alignment.get(node.id) ?? 0) / DUST) }));
}

function byPlace({ compare }: AlongAxis): (left: PlacedNode, right: PlacedNode) => number {
  return (left, right) =>
    left.place - right.place ||
    compare(nameOf(left.node), nameOf(right.node)) ||
    (left.node.id < right.node.id ? -1 : 1);
}

function nameOf(node: NetworkNode): string {
  return node.kind === "actor" ? node.actor.name : node.proposition.label;
}
