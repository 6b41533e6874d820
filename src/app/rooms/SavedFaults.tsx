import type { Fault } from "../../case/check/fault.ts";
import { InRoom } from "../../ui/room/InRoom.tsx";
import { rooms } from "./rooms.ts";

interface SavedFaultsProps {
  readonly ofLesson: readonly Fault[];
  readonly ofCase: readonly Fault[];
}

/** Says what keeps the lesson or the case that a page was saved with from being read. */
export function SavedFaults({ ofLesson, ofCase }: SavedFaultsProps) {
  return (
    <>
      {ofLesson.length > 0 && (
        <InRoom room={rooms.classroom}>{({ LessonFaults }) => <LessonFaults faults={ofLesson} />}</InRoom>
      )}
      {ofCase.length > 0 && (
        <InRoom room={rooms.brought}>{({ CarriedFaults }) => <CarriedFaults faults={ofCase} />}</InRoom>
      )}
    </>
  );
}
