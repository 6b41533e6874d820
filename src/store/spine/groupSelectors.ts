import { formOf } from "../../network/spine/spineForm.ts";
import type { Explorer } from "../createExplorerStore.ts";
import { selectWholeNetwork } from "../selectors.ts";

/** Whether the case, as it is counted, is so large that its actors are shown in groups. */
export const selectIsSpine = (state: Explorer) => formOf(selectWholeNetwork(state)) === "spine";

/** The group that is opened; null where none is, or nothing is shown in groups. */
export const selectOpenedGroup = (state: Explorer) => (selectIsSpine(state) ? state.display.among : null);
