import { type Position, countPositions } from "../network/position.ts";
import { byProposition } from "../network/questions/byProposition.ts";
import { byContest } from "../network/rows/rowGroup.ts";
import { wholeNetwork } from "./countedSelectors.ts";
import type { Explorer } from "./createExplorerStore.ts";
import { memoizeLast } from "./memoizeLast.ts";

const propositionsByContest = memoizeLast((all: readonly Position[]) => {
  const counts = [...byProposition(all)].map(([id, taken]) => [id, countPositions(taken)] as const);
  return counts.toSorted(([, left], [, right]) => byContest(left, right)).map(([id]) => id);
});

/** The propositions that somebody spoke on, the most contested first, whatever is filtered or counted as one. */
export const selectByContest = ({ index }: Explorer) => propositionsByContest(wholeNetwork(index).links);
