import { makeRoom } from "../../ui/room/room.ts";
import type { ViewEntry } from "../view/viewEntry.ts";
import { TIE_COLUMNS } from "./tieColumns.ts";

/** Who agrees with whom: ties between actors. */
export const actorTiesEntry: ViewEntry = {
  name: "alignment",
  group: "alliances",
  columns: TIE_COLUMNS,
  screen: makeRoom(async () => (await import("./tieViews.tsx")).actorTiesView),
  exported: makeRoom(async () => (await import("./tieExports.ts")).actorTiesExport),
};

/** What goes together: ties between propositions. */
export const propositionTiesEntry: ViewEntry = {
  name: "propositions",
  group: "alliances",
  columns: TIE_COLUMNS,
  screen: makeRoom(async () => (await import("./tieViews.tsx")).propositionTiesView),
  exported: makeRoom(async () => (await import("./tieExports.ts")).propositionTiesExport),
};
