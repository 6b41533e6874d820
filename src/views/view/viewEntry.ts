import type { ViewName } from "../../store/views.ts";
import type { Room } from "../../ui/room/room.ts";
import type { ViewExport } from "./viewExport.ts";

/** What is known of a view before it is drawn. */
export interface ViewEntry {
  readonly name: ViewName;
  /** By what the rows of its table can be sorted. */
  readonly columns: readonly string[];
  /** Whether its picture, as tables do, holds so many stops for Tab that in another page they count as one. */
  readonly hasManyStops?: boolean;
  readonly exported: Room<ViewExport>;
}
