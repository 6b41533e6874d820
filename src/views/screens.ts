import type { ViewName } from "../store/views.ts";
import { type Room, makeRoom, openRoom } from "../ui/room/room.ts";
import { positionsView } from "./positions/positionsView.ts";
import type { View } from "./view/view.ts";

/** How the page draws each view: the first comes with the page, the others are loaded when they are chosen. */
export const SCREENS: Readonly<Record<ViewName, Room<View>>> = {
  network: openRoom(positionsView),
  alignment: makeRoom(async () => (await import("./ties/tieViews.tsx")).actorTiesView),
  propositions: makeRoom(async () => (await import("./ties/tieViews.tsx")).propositionTiesView),
  addressees: makeRoom(async () => (await import("./addressees/addresseesView.ts")).addresseesView),
  matrix: makeRoom(async () => (await import("./matrix/matrixView.ts")).matrixView),
  timeline: makeRoom(async () => (await import("./timeline/timelineView.ts")).timelineView),
  sides: makeRoom(async () => (await import("./sides/sidesView.ts")).sidesView),
  firmness: makeRoom(async () => (await import("./firmness/firmnessView.ts")).firmnessView),
};
