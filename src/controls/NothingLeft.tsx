import { InRoom } from "../ui/room/InRoom.tsx";
import { makeRoom } from "../ui/room/room.ts";

const emptyRoom = makeRoom(async () => (await import("./EmptyResult.tsx")).EmptyResult);

/** Where nothing is left to show: the ways back, which are loaded when they are first needed. */
export function NothingLeft() {
  return <InRoom room={emptyRoom}>{(EmptyResult) => <EmptyResult />}</InRoom>;
}
