import type { ViewName, Views } from "../store/views.ts";
import { ADDRESS_COLUMNS } from "./addressees/addressRows.ts";
import { FIRMNESS_COLUMNS } from "./firmness/firmnessRows.ts";
import { TABLE_COLUMNS } from "./positions/tableRows.ts";
import { SIDES_COLUMNS } from "./sides/sidesTableRows.ts";
import { TIE_COLUMNS } from "./ties/tieRows.ts";
import { TIMELINE_COLUMNS } from "./timeline/timelineRows.ts";
import { makeRoom } from "../ui/room/room.ts";
import type { ViewEntry } from "./view/viewEntry.ts";

/**
 * All views, in the order of the switch; the first is shown where none is asked for. It holds nothing that draws on the
 * page, so that the workshop can read it too: that is in `screens.ts`.
 */
const ENTRIES: readonly [ViewEntry, ...ViewEntry[]] = [
  {
    name: "network",
    columns: TABLE_COLUMNS,
    exported: makeRoom(async () => (await import("./positions/positionsExport.ts")).positionsExport),
  },
  {
    name: "alignment",
    columns: TIE_COLUMNS,
    exported: makeRoom(async () => (await import("./ties/tieExports.ts")).actorTiesExport),
  },
  {
    name: "propositions",
    columns: TIE_COLUMNS,
    exported: makeRoom(async () => (await import("./ties/tieExports.ts")).propositionTiesExport),
  },
  {
    name: "addressees",
    columns: ADDRESS_COLUMNS,
    exported: makeRoom(async () => (await import("./addressees/addresseesExport.ts")).addresseesExport),
  },
  {
    name: "matrix",
    columns: TABLE_COLUMNS,
    exported: makeRoom(async () => (await import("./matrix/matrixExport.ts")).matrixExport),
  },
  {
    name: "timeline",
    columns: TIMELINE_COLUMNS,
    hasManyStops: true,
    exported: makeRoom(async () => (await import("./timeline/timelineExport.ts")).timelineExport),
  },
  {
    name: "sides",
    columns: SIDES_COLUMNS,
    hasManyStops: true,
    exported: makeRoom(async () => (await import("./sides/sidesExport.ts")).sidesExport),
  },
  {
    name: "firmness",
    columns: FIRMNESS_COLUMNS,
    hasManyStops: true,
    exported: makeRoom(async () => (await import("./firmness/firmnessExport.ts")).firmnessExport),
  },
];

const [first, ...others] = ENTRIES;

/** What the store and what is built on it know of the views. */
export const VIEWS: Views = {
  all: [first.name, ...others.map(({ name }) => name)],
  columns: [...new Set(ENTRIES.flatMap(({ columns }) => columns))],
  ofChanges: "firmness",
  ofCells: "matrix",
};

/** What is known of a view before it is drawn. */
export function entryOf(name: ViewName): ViewEntry {
  return ENTRIES.find((entry) => entry.name === name) ?? first;
}
