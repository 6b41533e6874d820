import type { CaseIndex } from "../case/caseIndex.ts";
import { setWhere } from "../case/statementSet.ts";
import { positions } from "../network/position.ts";
import { contestRows } from "../network/rows/contestRows.ts";
import type { Explorer } from "./createExplorerStore.ts";
import { selectCounted } from "./countedSelectors.ts";
import { memoizeLast } from "./memoizeLast.ts";
import { selectPositions, selectWholeNetwork } from "./selectors.ts";

const rows = memoizeLast(contestRows);
const propositionsByContest = memoizeLast((index: CaseIndex) => {
  const all = positions(
    index,
    setWhere(index.case.statements.length, () => true),
  );
  return contestRows(index, all, all).map(({ proposition }) => proposition.id);
});

/** A row for each proposition of the case as it is counted, with what the filter leaves of it. */
export const selectContestRows = (state: Explorer) =>
  rows(selectCounted(state), selectWholeNetwork(state).links, selectPositions(state));

/** The propositions of the case, the most contested first, whatever is filtered or counted as one. */
export const selectByContest = ({ index }: Explorer) => propositionsByContest(index);
