import { makeRoom } from "../../ui/room/room.ts";
import type { ViewEntry } from "../view/viewEntry.ts";
import { SIDES_COLUMNS } from "./sidesColumns.ts";

/** Who agrees among each other, and who bridges. */
export const sidesEntry: ViewEntry = {
  name: "sides",
  group: "alliances",
  columns: SIDES_COLUMNS,
  hasManyStops: true,
  screen: makeRoom(async () => (await import("./sidesView.ts")).sidesView),
  exported: makeRoom(async () => (await import("./sidesExport.ts")).sidesExport),
};
