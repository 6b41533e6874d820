import { isGroup } from "../../network/spine/groups/isGroup.ts";
import { formOf } from "../../network/spine/spineForm.ts";
import type { GroupId } from "../../network/spine/model/spineLayout.ts";
import type { Explorer } from "../createExplorerStore.ts";
import { memoizeLast } from "../memoizeLast.ts";
import { selectAlignment, selectWholeNetwork } from "../selectors.ts";

/** Whether the case, as it is counted, is so large that its actors are shown in groups. */
export const selectIsSpine = (state: Explorer) => formOf(selectWholeNetwork(state)) === "spine";

/** The group that is opened; null where none is, or nothing is shown in groups. */
export const selectOpenedGroup = (state: Explorer) => (selectIsSpine(state) ? state.display.among : null);

/** The group whose statements are listed: the opened one, while the view that shows it is chosen. */
export const selectListedGroup = (state: Explorer) =>
  state.display.view === null ? selectOpenedGroup(state) : null;

const withGroup = memoizeLast((unknown: readonly string[], among: GroupId | null) =>
  among === null ? unknown : [...unknown, `among=${among}`],
);

/** What the address asks for in vain: things that the case does not have, and actors that make no group of it. */
export const selectUnknown = (state: Explorer) => withGroup(state.unknown, missedGroup(state));

function missedGroup(state: Explorer): GroupId | null {
  const { among } = state.display;
  if (among === null) return null;
  const isFound = selectIsSpine(state) && isGroup(selectWholeNetwork(state), selectAlignment(state), among);
  return isFound ? null : among;
}
