import type { FirstFrame } from "../../host/first/firstFrame.ts";
import { goToStart } from "../../host/goToStart.ts";
import { LESS_THAN_WIDE, PHONE } from "../../host/mediaQueries.ts";
import { makeRoom } from "../../ui/room/room.ts";
import { rowsRoom } from "../../views/positions/NetworkView.tsx";
import { VIEWS, entryOf } from "../../views/registry.ts";
import { rooms } from "../rooms/rooms.ts";

const takenOver = makeRoom(async () => (await import("./TakenOver.tsx")).TakenOver);

/**
 * Goes to a case and loads whatever is drawn of it first, so that all of it is drawn in one frame; gives what lets the first
 * frame give way then. Where that does not arrive, the frame is taken away at once.
 */
export async function openFirst(caseId: string, layouts: Promise<unknown>, { element }: FirstFrame) {
  goToStart(`/${caseId}`);
  const asked = new URLSearchParams(location.hash.split("?")[1]).get("view");
  const view = VIEWS.all.find((name) => name === asked);
  const isWhole = !document.documentElement.classList.contains("is-embedded");
  const [given] = await Promise.allSettled([
    takenOver.load(),
    layouts,
    view && entryOf(view).screen.load(),
    isWhole && matchMedia(PHONE).matches && rowsRoom.load(),
    isWhole && !matchMedia(LESS_THAN_WIDE).matches && rooms.filters.load(),
  ]);
  if (given.status === "fulfilled") return given.value;
  element.remove();
  return null;
}
