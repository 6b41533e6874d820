import { type Position, countPositions } from "../network/position.ts";
import type { PropositionId } from "../case/proposition.ts";
import type { StanceCounts } from "../case/statement.ts";
import type { Steps } from "../case/steps/steps.ts";
import { byPropositionSteps } from "../network/questions/byProposition.ts";
import { byContest } from "../network/rows/rowGroup.ts";
import { wholeNetwork } from "./countedSelectors.ts";
import type { Explorer } from "./createExplorerStore.ts";
import { memoizeSteps } from "./memoizeSteps.ts";

const propositionsByContest = memoizeSteps(contestSteps);

function* contestSteps(all: readonly Position[]): Steps<readonly PropositionId[]> {
  const counts: (readonly [PropositionId, StanceCounts])[] = [];
  for (const [id, taken] of yield* byPropositionSteps(all)) {
    counts.push([id, countPositions(taken)]);
    yield;
  }
  return counts.toSorted(([, left], [, right]) => byContest(left, right)).map(([id]) => id);
}

/** The propositions that somebody spoke on, the most contested first, whatever is filtered or counted as one. */
export const selectByContest = ({ index }: Explorer) => propositionsByContest(wholeNetwork(index).links);

/** Works that out step by step, and keeps it. */
export const byContestInSteps = ({ index }: Explorer) =>
  propositionsByContest.inSteps(wholeNetwork(index).links);
