import type { NetworkNode } from "../../network/graph.ts";
import type { TieLink, TieNetwork } from "../../network/ties/tieNetwork.ts";
import { nodeLabel } from "../graph/stage/nodeNavigation.ts";
import { type RowComparisons, type RowSorting, type SortedRows, sortRows } from "../../ui/table/sortRows.ts";
import type { TieColumn } from "./tieColumns.ts";

/** A tie as a row of the table that says the same as the picture. */
export interface TieRow {
  readonly link: TieLink;
  readonly left: NetworkNode;
  readonly right: NetworkNode;
}

type Compare = (left: string, right: string) => number;

/** A row for each tie that is shown, sorted by one column, then by both names. */
export function tieRows(
  { nodes, links }: TieNetwork,
  sorting: RowSorting<TieColumn>,
  compare: Compare,
): SortedRows<TieRow> {
  const nodeOf = new Map(nodes.map((node) => [node.id, node]));
  const rows = links.flatMap((link) => {
    const [left, right] = [nodeOf.get(link.source), nodeOf.get(link.target)];
    return left === undefined || right === undefined ? [] : [{ link, left, right }];
  });
  return sortRows(rows, sorting, comparisons(compare));
}

function comparisons(compare: Compare): RowComparisons<TieRow, TieColumn> {
  return {
    actor: (one, other) => compare(nodeLabel(one.left), nodeLabel(other.left)),
    other: (one, other) => compare(nodeLabel(one.right), nodeLabel(other.right)),
    agreement: (one, other) => one.link.tie.congruence - other.link.tie.congruence,
    disagreement: (one, other) => one.link.tie.conflict - other.link.tie.conflict,
    weight: (one, other) => one.link.tie.weight - other.link.tie.weight,
    evidence: (one, other) =>
      Number(other.link.tie.isThin) - Number(one.link.tie.isThin) ||
      one.link.tie.meetings - other.link.tie.meetings,
  };
}
