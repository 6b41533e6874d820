import type { ActorId } from "../case/actor.ts";
import type { CaseIndex } from "../case/caseIndex.ts";
import { countedIndex } from "../case/counting/countedIndex.ts";
import { countedUnder } from "../case/counting/countedUnder.ts";
import type { PropositionId } from "../case/proposition.ts";
import type { Explorer } from "./createExplorerStore.ts";

/** The case as it is counted by choice: the case as it is while nothing is counted as one. */
export const selectCounted = ({ index, display }: Explorer): CaseIndex => countedIndex(index, display);

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
