import { makeRoom } from "../ui/room/room.ts";
import { useRoom } from "../ui/room/useRoom.ts";

/** What looks for a newer version of the site, loaded once the page is there: nobody waits for it. */
const newVersionRoom = makeRoom(async () => (await import("./NewVersion.tsx")).NewVersion);

/** The notice of a newer version. Nothing where it could not be loaded: the page does without. */
export function NewVersionRoom() {
  const { inside: NewVersion } = useRoom(newVersionRoom);
  return NewVersion !== null && <NewVersion />;
}
