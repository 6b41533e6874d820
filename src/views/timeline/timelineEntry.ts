import { isEmpty } from "../../case/statementSet.ts";
import { selectOfAnyDate } from "../../store/selectors.ts";
import { makeRoom } from "../../ui/room/room.ts";
import type { ViewEntry } from "../view/viewEntry.ts";
import { TIMELINE_COLUMNS } from "./timelineColumns.ts";

/** Statements and events on their dates. */
export const timelineEntry: ViewEntry = {
  name: "timeline",
  group: "positions",
  columns: TIMELINE_COLUMNS,
  hasManyStops: true,
  // It stays where only the dates leave nothing over: they are chosen on it.
  keepsEmpty: (state) => !isEmpty(selectOfAnyDate(state)),
  screen: makeRoom(async () => (await import("./timelineView.ts")).timelineView),
  exported: makeRoom(async () => (await import("./timelineExport.ts")).timelineExport),
};
