import type { Actor } from "../../case/actor.ts";
import type { Proposition } from "../../case/proposition.ts";
import type { ShapedKind } from "../../case/kinds/shapedKinds.ts";
import type { ActorNode, NetworkNode, PropositionNode } from "../../network/graph.ts";
import { linkColumns } from "../../network/linkColumns.ts";
import type { Network, NetworkLink } from "../../network/twoModeNetwork.ts";
import {
  type RowComparisons,
  type RowSorting,
  type SortedRows,
  comparisonOf,
  inOrderOf,
  madeOf,
} from "../../ui/table/sortRows.ts";
import { mostContestedFirst } from "./mostContestedFirst.ts";
import type { PositionColumn } from "./tableColumns.ts";

/** A position as a row of the table that says the same as the network. */
export interface TableRow {
  readonly link: NetworkLink;
  readonly actor: Actor;
  readonly ofKind: ShapedKind;
  readonly proposition: Proposition;
}

type Compare = (left: string, right: string) => number;

/** A row for each link of the network, sorted by one column, then by actor and proposition; by none, the most contested first. */
export function tableRows(
  network: Network,
  sorting: RowSorting<PositionColumn> | null,
  compare: Compare,
): SortedRows<TableRow> {
  const { source, target } = linkColumns(network);
  const order =
    sorting === null
      ? mostContestedFirst(network, compare)
      : comparisonOf(sorting, comparisons(network, compare));
  const hasEnds = (place: number) => (source[place] ?? -1) >= 0 && (target[place] ?? -1) >= 0;
  const places = [...network.links.keys()].filter(hasEnds);
  // The places of very many links are compared, and a row is made of what is drawn alone.
  return madeOf(inOrderOf(places, order), (place) => rowAt(network, place));
}

function rowAt(network: Network, place: number): TableRow {
  const { source, target } = linkColumns(network);
  const speaker = network.nodes[source[place] ?? -1] as ActorNode;
  const { proposition } = network.nodes[target[place] ?? -1] as PropositionNode;
  const link = network.links[place] as NetworkLink;
  return { link, actor: speaker.actor, ofKind: speaker.ofKind, proposition };
}

function comparisons(network: Network, compare: Compare): RowComparisons<number, PositionColumn> {
  const { nodes, links } = network;
  const { source, target, stance } = linkColumns(network);
  const names = nodes.map(nodeName);
  const kinds = nodes.map((node) => (node.kind === "actor" ? node.actor.kind : ""));
  const byText = (texts: readonly string[], ends: Int32Array) => (left: number, right: number) =>
    compare(texts[ends[left] ?? -1] ?? "", texts[ends[right] ?? -1] ?? "");
  const sizeOf = (place: number) => links[place]?.statements.length ?? 0;
  return {
    actor: byText(names, source),
    proposition: byText(names, target),
    kind: byText(kinds, source),
    stance: (left, right) => (stance[left] ?? 0) - (stance[right] ?? 0),
    statements: (left, right) => sizeOf(left) - sizeOf(right),
  };
}

function nodeName(node: NetworkNode): string {
  return node.kind === "actor" ? node.actor.name : node.proposition.label;
}
