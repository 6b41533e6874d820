import type { Filter } from "../filter/filter.ts";
import { type ClassChoices, DEFAULT_CLASS } from "./classChoices.ts";
import { DEFAULT_FRAME, type FrameChoices } from "./frameChoices.ts";
import { DEFAULT_VIEW, type ViewChoices } from "./viewChoices.ts";

/** How the filtered statements are shown: as a reader, the page around and a teacher have chosen. */
export interface Display extends ViewChoices, FrameChoices, ClassChoices {}

/** What holds where nothing is chosen, and an address leaves out. */
export const DEFAULT_DISPLAY: Display = { ...DEFAULT_VIEW, ...DEFAULT_FRAME, ...DEFAULT_CLASS };

/** Whether the last change was one act, which Back undoes, one of many in a row, such as typing, or the last of a row. */
export type ChangeKind = "discrete" | "continuous" | "final";

/** What is chosen. What follows from it is computed by selectors. */
export interface ExplorerState {
  readonly filter: Filter;
  readonly display: Display;
  readonly lastChange: ChangeKind;
  /** What the address asked for that the case does not have. */
  readonly unknown: readonly string[];
}
