import type { ReactNode } from "react";
import { RoomFailure } from "./RoomFailure.tsx";
import { RoomWait } from "./RoomWait.tsx";
import type { Room } from "./room.ts";
import { useRoom } from "./useRoom.ts";

interface InRoomProps<Inside> {
  readonly room: Room<Inside>;
  /** What is around the failure: the landmark of a page. */
  readonly around?: (failure: ReactNode) => ReactNode;
  readonly children: (inside: Inside) => ReactNode;
}

/** What is in a room, drawn at once where it is loaded; else a line of progress, or an error that offers to try again. */
export function InRoom<Inside>({ room, around = (failure) => failure, children }: InRoomProps<Inside>) {
  const { inside, error, retry } = useRoom(room);
  if (inside !== null) return children(inside);
  return error === null ? <RoomWait /> : around(<RoomFailure error={error} onRetry={retry} />);
}
