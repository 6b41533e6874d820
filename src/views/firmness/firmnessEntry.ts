import { makeRoom } from "../../ui/room/room.ts";
import type { ViewEntry } from "../view/viewEntry.ts";
import { FIRMNESS_COLUMNS } from "./firmnessColumns.ts";

/** What depends on single statements, and what changes without them. */
export const firmnessEntry: ViewEntry = {
  name: "firmness",
  group: "evidence",
  columns: FIRMNESS_COLUMNS,
  hasManyStops: true,
  triesChanges: true,
  screen: makeRoom(async () => (await import("./firmnessView.ts")).firmnessView),
  exported: makeRoom(async () => (await import("./firmnessExport.ts")).firmnessExport),
};
