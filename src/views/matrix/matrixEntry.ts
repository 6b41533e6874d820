import { makeRoom } from "../../ui/room/room.ts";
import type { ViewEntry } from "../view/viewEntry.ts";
import { TABLE_COLUMNS } from "../positions/tableColumns.ts";

/** Every actor on every proposition. */
export const matrixEntry: ViewEntry = {
  name: "matrix",
  group: "positions",
  columns: TABLE_COLUMNS,
  hasCells: true,
  screen: makeRoom(async () => (await import("./matrixView.ts")).matrixView),
  exported: makeRoom(async () => (await import("./matrixExport.ts")).matrixExport),
};
