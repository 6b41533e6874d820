import { type ThemeId, themeOf } from "../../case/proposition.ts";
import type { Alignment } from "./alignment.ts";
import type { ActorNode, NetworkNode, NodeId, PropositionNode } from "../graph.ts";

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
  return nodes.filter((node) => node.kind === "actor").toSorted(byPlace(along));
}

/** The propositions from one end of the alignment axis to the other; with themes, theme by theme, and so within each. */
export function propositionsAlongAxis(
  nodes: readonly NetworkNode[],
  along: AlongAxis,
  themes: readonly ThemeId[] = [],
): readonly PropositionNode[] {
  const byAxis = byPlace(along);
  const rank = ({ proposition }: PropositionNode) => themes.indexOf(themeOf(proposition));
  return nodes
    .filter((node) => node.kind === "proposition")
    .toSorted((left, right) => rank(left) - rank(right) || byAxis(left, right));
}

function byPlace({ alignment, compare }: AlongAxis): (left: NetworkNode, right: NetworkNode) => number {
  const place = (id: NodeId) => Math.round((alignment.get(id) ?? 0) / DUST);
  return (left, right) =>
    place(left.id) - place(right.id) || compare(nameOf(left), nameOf(right)) || (left.id < right.id ? -1 : 1);
}

function nameOf(node: NetworkNode): string {
  return node.kind === "actor" ? node.actor.name : node.proposition.label;
}
