import type { CaseIndex } from "../../case/caseIndex.ts";
import { type Takers, takersByProposition } from "../../network/questions/takersOf.ts";
import type { NetworkNode } from "../../network/graph.ts";
import type { Network } from "../../network/twoModeNetwork.ts";

const NOBODY: readonly Takers[] = [];

/**
 * Who takes which stance on the proposition of a node of the network; nobody where a node is an actor. Worked out when
 * somebody first asks.
 */
export function takersAmong(index: CaseIndex, { links }: Network): (node: NetworkNode) => readonly Takers[] {
  return (node) => {
    if (node.kind === "actor") return NOBODY;
    return takersByProposition(index, links).get(node.proposition.id) ?? NOBODY;
  };
}
