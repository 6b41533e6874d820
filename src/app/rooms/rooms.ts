import { makeRoom } from "../../ui/room/room.ts";

/** What is loaded when it is entered. Nothing else imports it. */
export const rooms = {
  classroom: makeRoom(() => import("../../classroom/classroom.ts")),
};

export type Classroom = NonNullable<ReturnType<typeof rooms.classroom.inside>>;
