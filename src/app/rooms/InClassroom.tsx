import { type ReactNode, use } from "react";
import { InRoom } from "../../ui/room/InRoom.tsx";
import { LessonsRoom } from "./LessonsRoom.ts";
import { lonePage } from "./LonePage.tsx";
import { type Classroom, rooms } from "./rooms.ts";

/** A page of the classroom, with the lessons on all cases. */
export function InClassroom({ children }: { readonly children: (classroom: Classroom) => ReactNode }) {
  const lessons = use(LessonsRoom);
  return (
    <InRoom room={lessons} around={lonePage}>
      {(files) => (
        <InRoom room={rooms.classroom} around={lonePage}>
          {(classroom) => (
            <classroom.LessonsProvider files={files}>{children(classroom)}</classroom.LessonsProvider>
          )}
        </InRoom>
      )}
    </InRoom>
  );
}
