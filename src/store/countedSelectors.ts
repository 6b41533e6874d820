import type { ActorId } from "../case/actor.ts";
import type { CaseIndex } from "../case/caseIndex.ts";
import { countedIndex } from "../case/counting/countedIndex.ts";
import { countedUnder } from "../case/counting/countedUnder.ts";
import type { PropositionId } from "../case/proposition.ts";
import { fullSet } from "../case/statementSet.ts";
import { type Steps, finished } from "../case/steps/steps.ts";
import { positionSteps } from "../network/position.ts";
import { type Network, networkSteps } from "../network/twoModeNetwork.ts";
import type { Explorer } from "./createExplorerStore.ts";

/** The case as it is counted by choice: the case as it is while nothing is counted as one. */
export const selectCounted = ({ index, display }: Explorer): CaseIndex => countedIndex(index, display);

const known = new WeakMap<CaseIndex, Network>();

/** The network of all statements of a case, worked out once. */
export function wholeNetwork(index: CaseIndex): Network {
  return finished(wholeNetworkSteps(index));
}

/** The same step by step, kept for whoever asks next. */
export function* wholeNetworkSteps(index: CaseIndex): Steps<Network> {
  const kept = known.get(index);
  if (kept !== undefined) return kept;
  const taken = yield* positionSteps(index, fullSet(index.case.statements.length));
  const made = yield* networkSteps(index, taken);
  known.set(index, made);
  return made;
}

/** Whom and what a page is about. */
export interface PageOn {
  readonly actors?: readonly ActorId[];
  readonly propositions?: readonly PropositionId[];
}

/** The case as a page about these counts it: what counts for another counts for itself on its own page. */
export const selectCountedFor =
  ({ actors = [], propositions = [] }: PageOn) =>
  ({ index, display }: Explorer): CaseIndex => {
    const under = countedUnder(index, display);
    return countedIndex(index, {
      bodies: display.bodies && actors.every((id) => under.actor(id) === id),
      contraries: display.contraries && propositions.every((id) => under.proposition(id) === id),
    });
  };
