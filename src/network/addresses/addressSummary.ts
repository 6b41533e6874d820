import type { CaseIndex } from "../../case/caseIndex.ts";
import { type AddressNetwork, isStandingLink } from "./addressNetwork.ts";
import type { ActorNode, NodeId } from "../graph.ts";

const MOST_NAMES = 3;
/** An actor that only one other addresses is not worth naming. */
const LEAST_SPEAKERS = 2;

/** How many address an actor. */
export interface Addressed {
  readonly node: ActorNode;
  readonly by: number;
}

/** What a sentence or two can say of who addresses whom. */
export interface AddressSummary {
  readonly actors: number;
  readonly relations: number;
  readonly statements: number;
  /** Those whom most actors address, most first; none is left out while an equal is named. */
  readonly mostAddressed: readonly Addressed[];
  /** How many actors of the case no link joins to anybody. */
  readonly leftOut: number;
}

export function addressSummary(index: CaseIndex, network: AddressNetwork): AddressSummary {
  const { nodes, links } = network;
  return {
    actors: nodes.length,
    relations: links.reduce((sum, { relations }) => sum + relations.length, 0),
    statements: links.reduce((sum, { statements }) => sum + statements.length, 0),
    mostAddressed: mostAddressed(network),
    leftOut: index.case.actors.length - nodes.length,
  };
}

/** How many actors somebody addresses, and by how many it is addressed; standing relations are counted apart. */
export function countAddresses({ links }: AddressNetwork, id: NodeId) {
  const standing = links.filter(isStandingLink);
  const acts = links.filter((link) => !isStandingLink(link));
  return {
    addresses: acts.filter(({ source }) => source === id).length,
    addressedBy: acts.filter(({ target }) => target === id).length,
    standing: standing.filter(({ source, target }) => source === id || target === id).length,
  };
}

function mostAddressed(network: AddressNetwork): readonly Addressed[] {
  const ranked = network.nodes
    .flatMap((node) =>
      node.kind === "actor" ? [{ node, by: countAddresses(network, node.id).addressedBy }] : [],
    )
    .filter(({ by }) => by >= LEAST_SPEAKERS)
    .toSorted((left, right) => right.by - left.by || (left.node.id < right.node.id ? -1 : 1));
  const next = ranked[MOST_NAMES]?.by ?? 0;
  return ranked.slice(0, MOST_NAMES).filter(({ by }) => by > next);
}
