import type { Actor } from "../case/actor.ts";
import type { Proposition } from "../case/proposition.ts";
import { STANCES } from "../case/statement.ts";
import type { Network, NetworkLink } from "../network/twoModeNetwork.ts";

/** A position as a row of the table that says the same as the network. */
export interface TableRow {
  readonly link: NetworkLink;
  readonly actor: Actor;
  readonly proposition: Proposition;
}

export const TABLE_COLUMNS = ["actor", "kind", "stance", "proposition", "statements"] as const;
export type TableColumn = (typeof TABLE_COLUMNS)[number];

export interface TableOrder {
  readonly column: TableColumn;
  readonly isDescending: boolean;
}

type Compare = (left: string, right: string) => number;

/** A row for each link of the network, sorted by one column, then by actor and proposition. */
export function tableRows(network: Network, order: TableOrder, compare: Compare): readonly TableRow[] {
  const direction = order.isDescending ? -1 : 1;
  return allRows(network).toSorted(
    (left, right) =>
      direction * compareBy(order.column, left, right, compare) ||
      compareBy("actor", left, right, compare) ||
      compareBy("proposition", left, right, compare),
  );
}

function allRows(network: Network): TableRow[] {
  const actors = new Map(
    network.nodes.flatMap((node) => (node.kind === "actor" ? [[node.actor.id, node.actor] as const] : [])),
  );
  const propositions = new Map(
    network.nodes.flatMap((node) =>
      node.kind === "proposition" ? [[node.proposition.id, node.proposition] as const] : [],
    ),
  );
  return network.links.flatMap((link) => {
    const [actor, proposition] = [actors.get(link.actor), propositions.get(link.proposition)];
    return actor === undefined || proposition === undefined ? [] : [{ link, actor, proposition }];
  });
}

function compareBy(column: TableColumn, left: TableRow, right: TableRow, compare: Compare): number {
  switch (column) {
    case "actor":
      return compare(left.actor.name, right.actor.name);
    case "kind":
      return compare(left.actor.kind, right.actor.kind);
    case "stance":
      return STANCES.indexOf(left.link.stance) - STANCES.indexOf(right.link.stance);
    case "proposition":
      return compare(left.proposition.label, right.proposition.label);
    case "statements":
      return left.link.statements.length - right.link.statements.length;
  }
}
