import type { Fault } from "../../case/check/fault.ts";
import { InRoom } from "../../ui/room/InRoom.tsx";
import { rooms } from "./rooms.ts";

/** Says what keeps the lesson that a page was saved with from being read. */
export function SavedFaults({ faults }: { readonly faults: readonly Fault[] }) {
  if (faults.length === 0) return null;
  return <InRoom room={rooms.classroom}>{({ LessonFaults }) => <LessonFaults faults={faults} />}</InRoom>;
}
