import type { CaseIndex } from "../case/caseIndex.ts";
import type { Proposition } from "../case/proposition.ts";
import { mostContested } from "../network/networkSummary.ts";
import type { Network } from "../network/twoModeNetwork.ts";

/** The proposition with most actors on both sides, from the network of the whole case; the case's first where none has two sides. */
export function splittingProposition(
  { case: { propositions } }: CaseIndex,
  whole: Network,
): Proposition | undefined {
  const found = mostContested(whole.nodes.filter((node) => node.kind === "proposition"));
  return found?.proposition ?? propositions[0];
}
