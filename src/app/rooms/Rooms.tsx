import { useMemo } from "react";
import { Outlet } from "react-router";
import type { Case } from "../../case/case.ts";
import { SharingRoom } from "../../controls/share/SharingRoom.ts";
import { EditingRoom } from "../../reading/panel/EditingRoom.ts";
import type { ExplorerStores } from "../../store/hiding/explorerStores.ts";
import { useAppHistory } from "../../store/place/HistoryContext.ts";
import type { Room } from "../../ui/room/room.ts";
import { type Lessons, LessonsRoom } from "./LessonsRoom.ts";
import { rooms } from "./rooms.ts";
import { useLoadAhead } from "./useLoadAhead.ts";

/** A case of more statements is worked out in slices before it is drawn. */
const MANY = 2000;
const NEVER = new AbortController().signal;

interface RoomsProps {
  readonly lessons: Room<Lessons>;
  readonly stores: ExplorerStores;
}

/** Gives the pages of a case the rooms that are entered from them. */
export function Rooms({ lessons, stores }: RoomsProps) {
  const history = useAppHistory();
  useLoadAhead();
  const editing = useMemo(() => {
    // The very address again, which finds the changed case.
    const replace = async (changed: Case) => {
      const id = stores.add(changed);
      if (changed.statements.length > MANY) await stores.prepare(id, NEVER);
      history.navigate(history.location, { replace: true });
    };
    return { room: rooms.editing, replace: (changed: Case) => void replace(changed) };
  }, [stores, history]);
  return (
    <LessonsRoom value={lessons}>
      <SharingRoom value={rooms.sharing}>
        <EditingRoom value={editing}>
          <Outlet />
        </EditingRoom>
      </SharingRoom>
    </LessonsRoom>
  );
}
