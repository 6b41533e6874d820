import { makeRoom } from "../../ui/room/room.ts";
import type { ViewEntry } from "../view/viewEntry.ts";
import { ADDRESS_COLUMNS } from "./addressColumns.ts";

/** Who addresses whom. */
export const addresseesEntry: ViewEntry = {
  name: "addressees",
  group: "alliances",
  columns: ADDRESS_COLUMNS,
  screen: makeRoom(async () => (await import("./addresseesView.ts")).addresseesView),
  exported: makeRoom(async () => (await import("./addresseesExport.ts")).addresseesExport),
};
