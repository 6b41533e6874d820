import type { Explorer } from "../../store/createExplorerStore.ts";
import type { ViewGroup, ViewName } from "../../store/views.ts";
import type { Room } from "../../ui/room/room.ts";
import type { View } from "./view.ts";
import type { ViewExport } from "./viewExport.ts";

/** A view: what is known of it at once, and what is loaded when it is needed. */
export interface ViewEntry {
  readonly name: ViewName;
  /** Under which heading it is chosen. */
  readonly group: ViewGroup;
  /** By what the rows of its table can be sorted. */
  readonly columns: readonly string[];
  /** Whether its picture, as tables do, holds so many stops for Tab that in another page they count as one. */
  readonly hasManyStops?: boolean;
  /** Whether it has a cell for each actor and proposition. */
  readonly hasCells?: boolean;
  /** Whether it can also be shown as a row for each proposition. */
  readonly hasRows?: boolean;
  /** Whether changes of the statements are tried out in it. */
  readonly triesChanges?: boolean;
  /** Whether it keeps its place although no statement is left, where others give way to the ways back. */
  readonly keepsEmpty?: (state: Explorer) => boolean;
  /** Its tables, where the page has them only when they are shown: paper cannot wait, so they are loaded before it is printed with them. */
  readonly tables?: readonly Room<unknown>[];
  /** How the page draws it. */
  readonly screen: Room<View>;
  /** How it is drawn in files, and what it gives as data. */
  readonly exported: Room<ViewExport>;
}
