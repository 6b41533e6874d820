import type { Actor, ActorId } from "../../case/actor.ts";
import type { CaseIndex } from "../../case/caseIndex.ts";
import { RELATION_TYPES, type Relation } from "../../case/relation.ts";
import type { Statement } from "../../case/statement.ts";
import {
  type AddressLink,
  type AddressNetwork,
  isStandingLink,
} from "../../network/addresses/addressNetwork.ts";
import { countAddresses } from "../../network/addresses/addressSummary.ts";
import { type RowComparisons, type RowSorting, type SortedRows, sortRows } from "../../ui/table/sortRows.ts";
import type { AddressColumn } from "./addressColumns.ts";

/** A passage that says what one actor directs at another: a relation, or a statement that has an addressee. */
export interface AddressRow {
  readonly key: string;
  readonly from: Actor;
  readonly to: Actor;
  readonly passage: { readonly relation: Relation } | { readonly statement: Statement };
}

type Compare = (left: string, right: string) => number;

/**
 * A row for each passage behind the links of a network, sorted by one column, then by the others; by none, those to the
 * actors whom most others address first, and what is said or done to them before standing ties.
 */
export function addressRows(
  index: CaseIndex,
  network: AddressNetwork,
  sorting: RowSorting<AddressColumn> | null,
  compare: Compare,
): SortedRows<AddressRow> {
  const { links } = sorting === null ? mostAddressedFirst(index, network, compare) : network;
  return sortRows(
    links.flatMap((link) => rowsOf(index, link)),
    sorting,
    comparisons(compare),
  );
}

function mostAddressedFirst(
  { actors }: CaseIndex,
  network: AddressNetwork,
  compare: Compare,
): Pick<AddressNetwork, "links"> {
  const times = new Map(network.nodes.map(({ id }) => [id, countAddresses(network, id).addressedBy]));
  const nameOf = (id: ActorId) => actors.get(id)?.name ?? id;
  const links = network.links.toSorted(
    (left, right) =>
      (times.get(right.target) ?? 0) - (times.get(left.target) ?? 0) ||
      compare(nameOf(left.to), nameOf(right.to)) ||
      Number(isStandingLink(left)) - Number(isStandingLink(right)) ||
      compare(nameOf(left.from), nameOf(right.from)),
  );
  return { links };
}

/** What a passage says in words; empty where none are known. */
export function summaryOf({ passage }: AddressRow): string {
  return "relation" in passage ? passage.relation.summary : (passage.statement.summary ?? "");
}

export function paragraphOf({ passage }: AddressRow): string {
  return ("relation" in passage ? passage.relation.locator : passage.statement.locator) ?? "";
}

function rowsOf({ actors, case: { statements } }: CaseIndex, link: AddressLink): AddressRow[] {
  const [from, to] = [actors.get(link.from), actors.get(link.to)];
  if (from === undefined || to === undefined) return [];
  const passages = [
    ...link.relations.map((relation) => ({ relation })),
    ...link.statements.flatMap((place) => {
      const statement = statements[place];
      return statement === undefined ? [] : [{ statement }];
    }),
  ];
  return passages.map((passage, at) => ({ key: `${link.id}/${at}`, from, to, passage }));
}

function comparisons(compare: Compare): RowComparisons<AddressRow, AddressColumn> {
  return {
    actor: (left, right) => compare(left.from.name, right.from.name),
    addressee: (left, right) => compare(left.to.name, right.to.name),
    tie: (left, right) => typePlace(left) - typePlace(right),
    paragraph: (left, right) => paragraphOf(left).localeCompare(paragraphOf(right), "en", { numeric: true }),
    passage: (left, right) => compare(summaryOf(left), summaryOf(right)),
  };
}

/** Statements after all types of relation. */
function typePlace({ passage }: AddressRow): number {
  return "relation" in passage ? RELATION_TYPES.indexOf(passage.relation.type) : RELATION_TYPES.length;
}
