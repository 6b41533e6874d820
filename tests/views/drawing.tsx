import type { ReactNode } from "react";
import type { CaseIndex } from "../../src/case/caseIndex.ts";
import type { Network } from "../../src/network/twoModeNetwork.ts";
import { createExplorerStore } from "../../src/store/createExplorerStore.ts";
import { selectAlignment, selectNetwork } from "../../src/store/selectors.ts";
import { selectSummary } from "../../src/views/positions/summarySelectors.ts";
import { cityCase } from "../controls/renderWithStore.tsx";
import { known } from "../fixtures/known.ts";
import { renderInEnglish } from "../renderInEnglish.tsx";

/** The network of a case under what an address asks for, with all that is drawn of it. */
export function shown({ index = cityCase(), search = "" }: { index?: CaseIndex; search?: string } = {}) {
  const state = createExplorerStore(known(index), search).getState();
  const network: Network = selectNetwork(state);
  return { index, network, alignment: selectAlignment(state), summary: selectSummary(state) };
}

/** Draws marks inside a drawing, where they belong. */
export const renderDrawing = (marks: ReactNode) => renderInEnglish(<svg>{marks}</svg>);
