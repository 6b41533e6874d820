import type { ActorId } from "../../case/actor.ts";
import type { CaseIndex } from "../../case/caseIndex.ts";
import { type AddressNetwork, isStandingLink } from "./addressNetwork.ts";
import type { ActorNode, NodeId } from "../graph.ts";
import { groupBy } from "../groupBy.ts";

/** That one addresses one other, or is addressed by one, is not worth naming. */
const LEAST_OTHERS = 2;

/** An actor, and whom it addresses or by whom it is addressed. */
export interface Addressed {
  readonly node: ActorNode;
  readonly others: readonly ActorId[];
}

/** What a sentence or two can say of who addresses whom. */
export interface AddressSummary {
  readonly actors: number;
  readonly relations: number;
  readonly statements: number;
  /** Those whom most actors address, and those who address most: all that are equal, none where it is but one other. */
  readonly mostAddressed: readonly Addressed[];
  readonly addressMost: readonly Addressed[];
  /** How many actors of the case no link joins to anybody. */
  readonly leftOut: number;
}

export function addressSummary(index: CaseIndex, network: AddressNetwork): AddressSummary {
  const { nodes, links } = network;
  return {
    actors: nodes.length,
    relations: links.reduce((sum, { relations }) => sum + relations.length, 0),
    statements: links.reduce((sum, { statements }) => sum + statements.length, 0),
    mostAddressed: withMost(network, "target", "from"),
    addressMost: withMost(network, "source", "to"),
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

/** The actors at one end of whose links most others stand. */
function withMost(
  { nodes, links }: AddressNetwork,
  end: "source" | "target",
  other: "from" | "to",
): readonly Addressed[] {
  const acts = links.filter((link) => !isStandingLink(link) && link.source !== link.target);
  const byEnd = groupBy(acts, (link) => link[end]);
  const counted = nodes.flatMap((node) => {
    const others = (byEnd.get(node.id) ?? []).map((link) => link[other]);
    return node.kind === "actor" && others.length >= LEAST_OTHERS ? [{ node, others }] : [];
  });
  const most = Math.max(...counted.map(({ others }) => others.length));
  return counted.filter(({ others }) => others.length === most);
}
