import { makeRoom, openRoom } from "../../ui/room/room.ts";
import type { ViewEntry } from "../view/viewEntry.ts";
import { groupTablesRoom, tableRoom } from "./NetworkView.tsx";
import { TABLE_COLUMNS } from "./tableColumns.ts";
import { positionsView } from "./positionsView.ts";

/** Who says what: the network of actors and propositions. It comes with the page; the other views are loaded when they are chosen. */
export const positionsEntry: ViewEntry = {
  name: "network",
  group: "positions",
  columns: TABLE_COLUMNS,
  hasRows: true,
  tables: [tableRoom, groupTablesRoom],
  screen: openRoom(positionsView),
  exported: makeRoom(async () => (await import("./positionsExport.ts")).positionsExport),
};
