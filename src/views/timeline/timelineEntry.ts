import { makeRoom } from "../../ui/room/room.ts";
import type { ViewEntry } from "../view/viewEntry.ts";
import { TIMELINE_COLUMNS } from "./timelineColumns.ts";

/** Statements and events on their dates. */
export const timelineEntry: ViewEntry = {
  name: "timeline",
  columns: TIMELINE_COLUMNS,
  hasManyStops: true,
  screen: makeRoom(async () => (await import("./timelineView.ts")).timelineView),
  exported: makeRoom(async () => (await import("./timelineExport.ts")).timelineExport),
};
