import { useMemo } from "react";
import type { CaseIndex } from "../../case/caseIndex.ts";
import { type Takers, takersByProposition } from "../../network/questions/takersOf.ts";
import type { NetworkNode } from "../../network/graph.ts";
import type { Network } from "../../network/twoModeNetwork.ts";

/** Who takes which stance on the proposition of a node of the network; nobody where a node is an actor. */
export function useTakers(index: CaseIndex, { links }: Network): (node: NetworkNode) => readonly Takers[] {
  const takers = useMemo(() => takersByProposition(index, links), [index, links]);
  return (node) => (node.kind === "actor" ? NOBODY : (takers.get(node.proposition.id) ?? NOBODY));
}

const NOBODY: readonly Takers[] = [];
