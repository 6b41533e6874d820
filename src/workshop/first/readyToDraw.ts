import { rooms } from "../../app/rooms/rooms.ts";
import type { Case } from "../../case/case.ts";
import { longList } from "../../reading/list/StatementList.tsx";
import { openRoom } from "../../ui/room/room.ts";
import { VIEWS, entryOf } from "../../views/registry.ts";
import { layOutBy } from "../../views/graph/layoutEngine.ts";
import { tellOfLayouts } from "../../views/graph/made/knownLayouts.ts";
import { spineRoom } from "../../views/positions/NetworkPicture.tsx";
import { groupTablesRoom, moreRoom, rowsRoom, tableRoom } from "../../views/positions/NetworkView.tsx";
import { groupTiesRoom } from "../../views/ties/TiesView.tsx";
import { keptIn } from "../cases/layoutsPlugin.ts";
import { madeLayouts, ownLayout, usualRequests } from "../cases/madeLayouts.ts";

// Rooms are entered at once where the app is drawn to text.
await Promise.all([
  rooms.filters.load(),
  rowsRoom.load(),
  moreRoom.load(),
  tableRoom.load(),
  groupTablesRoom.load(),
  groupTiesRoom.load(),
  spineRoom.load(),
  longList.load(),
  ...VIEWS.all.map((name) => entryOf(name).screen.load()),
]);

/** Lets the app draw a case at once, by the layouts that are kept in the folder `root`. */
export function tellOfUsualLayouts(shown: Case, root: string): void {
  const kept = keptIn(root);
  layOutBy((request) => ownLayout(request, kept));
  for (const growth of ["both", "down"] as const) {
    const requests = usualRequests(shown, growth);
    tellOfLayouts([...requests.keys()], openRoom(madeLayouts(requests, kept)));
  }
}
