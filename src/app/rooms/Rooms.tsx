import { Outlet } from "react-router";
import { SharingRoom } from "../../controls/share/SharingRoom.ts";
import type { Room } from "../../ui/room/room.ts";
import { type Lessons, LessonsRoom } from "./LessonsRoom.ts";
import { rooms } from "./rooms.ts";
import { useLoadAhead } from "./useLoadAhead.ts";

/** Gives the pages of a case the rooms that are entered from them. */
export function Rooms({ lessons }: { readonly lessons: Room<Lessons> }) {
  useLoadAhead();
  return (
    <LessonsRoom value={lessons}>
      <SharingRoom value={rooms.sharing}>
        <Outlet />
      </SharingRoom>
    </LessonsRoom>
  );
}
