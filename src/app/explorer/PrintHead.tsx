import { makeRoom } from "../../ui/room/room.ts";
import { useRoom } from "../../ui/room/useRoom.ts";
import { usePrinting } from "../../ui/hooks/usePrinting.ts";
import "./print.css";

/** What stands on paper only. Paper cannot wait for it, so it is loaded as soon as the page is there. */
export const paperRoom = makeRoom(async () => (await import("./PaperHead.tsx")).PaperHead);

/** On paper only, in place of the page's header. */
export function PrintHead() {
  const { inside: PaperHead } = useRoom(paperRoom);
  return usePrinting() && PaperHead !== null && <PaperHead />;
}
