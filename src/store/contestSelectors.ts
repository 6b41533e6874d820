import type { CaseIndex } from "../case/caseIndex.ts";
import { fullSet } from "../case/statementSet.ts";
import { groupBy } from "../network/groupBy.ts";
import { countPositions, positions } from "../network/position.ts";
import { byContest } from "../network/rows/rowGroup.ts";
import type { Explorer } from "./createExplorerStore.ts";
import { memoizeLast } from "./memoizeLast.ts";

const propositionsByContest = memoizeLast((index: CaseIndex) => {
  const all = positions(index, fullSet(index.case.statements.length));
  const counts = [...groupBy(all, ({ proposition }) => proposition)].map(
    ([id, taken]) => [id, countPositions(taken)] as const,
  );
  return counts.toSorted(([, left], [, right]) => byContest(left, right)).map(([id]) => id);
});

/** The propositions that somebody spoke on, the most contested first, whatever is filtered or counted as one. */
export const selectByContest = ({ index }: Explorer) => propositionsByContest(index);
