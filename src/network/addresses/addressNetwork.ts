import { kindOf } from "../../case/kinds/shapedKinds.ts";
import type { ActorId } from "../../case/actor.ts";
import type { CaseIndex } from "../../case/caseIndex.ts";
import { RELATION_TYPES, type Relation } from "../../case/relation.ts";
import { type StatementSet, fullSet, placesIn } from "../../case/statementSet.ts";
import { type ActorNode, type Graph, type GraphLink, actorNodeId } from "../graph.ts";
import { type AddressId, addressId } from "./addressId.ts";
import type { Ties } from "./shownTies.ts";

/** What one actor directs at another, and how the two are related: all that the source reports of the ordered pair. */
export interface AddressLink extends GraphLink {
  readonly id: AddressId;
  readonly from: ActorId;
  readonly to: ActorId;
  /** In the order of their types, then of the case. */
  readonly relations: readonly Relation[];
  /** Places of the statements addressed to the other, ascending. */
  readonly statements: readonly number[];
}

/** Actors; a link leads from who addresses to who is addressed. */
export type AddressNetwork = Graph<AddressLink>;

/** What of a case counts. */
export interface AddressChoice {
  /** The statements that count. */
  readonly visible: StatementSet;
  /** From whom relations count; statements count by themselves. */
  readonly tiesFrom: ReadonlySet<ActorId>;
  readonly ties: Ties;
}

const STANDING: readonly Relation["type"][] = [
  "speaks-for",
  "part-of",
  "holds-office-in",
  "held-office-in",
  "kin-of",
];

const SILENT = { support: 0, oppose: 0, mixed: 0, abstain: 0 };

/** Whether a type of relation says how two are related, and not what one does towards the other. */
export function isStanding(type: Relation["type"]): boolean {
  return STANDING.includes(type);
}

/** Whether the link holds nothing that one does towards the other. */
export function isStandingLink({ relations, statements }: AddressLink): boolean {
  return statements.length === 0 && relations.every(({ type }) => isStanding(type));
}

/** How many passages of the source a link rests on. */
export function passagesOf({ relations, statements }: AddressLink): number {
  return relations.length + statements.length;
}

/**
 * Who addresses whom, as far as it counts, actors in the order of the case; who has no link is not in it. `spoken` knows
 * how much each has said.
 */
export function addressesOf(index: CaseIndex, spoken: Graph, choice: AddressChoice): AddressNetwork {
  const links = addressLinks(index, choice);
  const ends = new Set(links.flatMap(({ source, target }) => [source, target]));
  const known = new Map(spoken.nodes.map((node) => [node.id, node]));
  const nodes = index.case.actors
    .filter(({ id }) => ends.has(actorNodeId(id)))
    .map((actor) => known.get(actorNodeId(actor.id)) ?? silentNode(index, actor));
  return { nodes, links };
}

/** Who addresses whom in the whole case. */
export function allAddresses(index: CaseIndex, spoken: Graph): AddressNetwork {
  return addressesOf(index, spoken, {
    visible: fullSet(index.case.statements.length),
    tiesFrom: new Set(index.case.actors.map(({ id }) => id)),
    ties: "all",
  });
}

/** The links that relations and addressed statements make, one for each ordered pair, in an order of their own. */
function addressLinks(index: CaseIndex, choice: AddressChoice): readonly AddressLink[] {
  const links = new Map<string, AddressLink>();
  const add = (from: ActorId, to: ActorId, addTo: (link: AddressLink) => AddressLink) => {
    const id = addressId(from, to);
    links.set(id, addTo(links.get(id) ?? emptyLink(from, to)));
  };
  for (const relation of shownRelations(index, choice))
    add(relation.from, relation.to, (link) => ({
      ...link,
      relations: [...link.relations, relation].toSorted(byType),
    }));
  for (const place of choice.ties === "standing" ? [] : placesIn(choice.visible)) {
    const { actor, addressee } = index.case.statements[place] ?? {};
    if (actor === undefined || addressee === undefined) continue;
    add(actor, addressee, (link) => ({ ...link, statements: [...link.statements, place] }));
  }
  return [...links.values()]
    .map((link) => ({ ...link, rank: isStandingLink(link) ? 1 : 0 }))
    .toSorted((left, right) => (left.id < right.id ? -1 : 1));
}

function shownRelations({ case: { relations } }: CaseIndex, { tiesFrom, ties }: AddressChoice): Relation[] {
  return relations.filter(
    ({ from, type }) => tiesFrom.has(from) && (ties === "all" || (ties === "standing") === isStanding(type)),
  );
}

function byType(left: Relation, right: Relation): number {
  return RELATION_TYPES.indexOf(left.type) - RELATION_TYPES.indexOf(right.type);
}

function emptyLink(from: ActorId, to: ActorId): AddressLink {
  const ends = { source: actorNodeId(from), target: actorNodeId(to) };
  return { id: addressId(from, to), from, to, ...ends, rank: 0, relations: [], statements: [] };
}

function silentNode(index: CaseIndex, actor: ActorNode["actor"]): ActorNode {
  const ofKind = kindOf(index, actor.kind);
  return { kind: "actor", id: actorNodeId(actor.id), actor, ofKind, statements: 0, stances: SILENT };
}
