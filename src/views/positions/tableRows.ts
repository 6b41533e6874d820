import type { Actor } from "../../case/actor.ts";
import type { Proposition } from "../../case/proposition.ts";
import type { ShapedKind } from "../../case/kinds/shapedKinds.ts";
import { STANCES } from "../../case/statement.ts";
import type { Network, NetworkLink } from "../../network/twoModeNetwork.ts";
import { mostContestedFirst } from "./mostContestedFirst.ts";
import type { PositionColumn } from "./tableColumns.ts";
import { type RowComparisons, type RowSorting, sortRows } from "../../ui/table/sortRows.ts";

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
): readonly TableRow[] {
  const rows = allRows(network);
  if (sorting !== null) return sortRows(rows, sorting, comparisons(compare));
  const order = network.nodes.flatMap((node) => (node.kind === "proposition" ? [node.proposition.id] : []));
  return mostContestedFirst(rows, order, compare);
}

function allRows(network: Network): TableRow[] {
  const actors = new Map(
    network.nodes.flatMap((node) => (node.kind === "actor" ? [[node.actor.id, node] as const] : [])),
  );
  const propositions = new Map(
    network.nodes.flatMap((node) =>
      node.kind === "proposition" ? [[node.proposition.id, node.proposition] as const] : [],
    ),
  );
  return network.links.flatMap((link) => {
    const [speaker, proposition] = [actors.get(link.actor), propositions.get(link.proposition)];
    if (speaker === undefined || proposition === undefined) return [];
    return [{ link, actor: speaker.actor, ofKind: speaker.ofKind, proposition }];
  });
}

function comparisons(compare: Compare): RowComparisons<TableRow, PositionColumn> {
  return {
    actor: (left, right) => compare(left.actor.name, right.actor.name),
    proposition: (left, right) => compare(left.proposition.label, right.proposition.label),
    kind: (left, right) => compare(left.actor.kind, right.actor.kind),
    stance: (left, right) => STANCES.indexOf(left.link.stance) - STANCES.indexOf(right.link.stance),
    statements: (left, right) => left.link.statements.length - right.link.statements.length,
  };
}
