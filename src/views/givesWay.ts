import type { Explorer } from "../store/createExplorerStore.ts";
import { selectVisibleCount } from "../store/selectors.ts";
import { chosenView } from "../store/views.ts";
import { entryOf } from "./registry.ts";

/** Whether no statement is left, so that the view that is chosen gives way to the ways back. */
export function givesWay(state: Explorer): boolean {
  return selectVisibleCount(state) === 0 && entryOf(chosenView(state)).keepsEmpty?.(state) !== true;
}
