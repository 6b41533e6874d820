import { positionColumns, spineCaseSteps } from "../../network/spine/spineCaseOf.ts";
import { spineTable } from "../../network/spine/table/spineTable.ts";
import { axisOrder } from "../../network/spine/groups/axisOrder.ts";
import type { Explorer } from "../createExplorerStore.ts";
import { memoizeLast } from "../memoizeLast.ts";
import { memoizeSteps } from "../memoizeSteps.ts";
import { selectAlignment, selectNetwork, selectVisibleCount, selectWholeNetwork } from "../selectors.ts";
import { selectOpenedGroup } from "./groupSelectors.ts";

const spineCase = memoizeSteps(spineCaseSteps);
const passing = memoizeLast(positionColumns);
const table = memoizeLast(spineTable);

/** The whole case as its groups are made of it: no filter changes it. */
export const selectSpineCase = (state: Explorer) =>
  spineCase(selectWholeNetwork(state), selectAlignment(state), state.index.shownThemes);

/** Works that out step by step, and keeps it. */
export const spineCaseInSteps = (state: Explorer) =>
  spineCase.inSteps(selectWholeNetwork(state), selectAlignment(state), state.index.shownThemes);

/** Its actors along the axis of alignment. */
export const selectAxisOrder = (state: Explorer) => axisOrder(selectSpineCase(state));

/** The positions that the visible statements make; null where nothing is filtered. */
export const selectSpinePassing = (state: Explorer) =>
  selectVisibleCount(state) < state.index.case.statements.length
    ? passing(selectNetwork(state), selectSpineCase(state))
    : null;

/** Groups, propositions and all positions that pass, for the tables that say what the picture shows. */
export const selectSpineTable = (state: Explorer) =>
  table(selectSpineCase(state), selectAxisOrder(state), selectSpinePassing(state), selectOpenedGroup(state));
