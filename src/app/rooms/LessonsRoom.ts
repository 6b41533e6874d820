import { createContext } from "react";
import { type Room, openRoom } from "../../ui/room/room.ts";
import type { Classroom } from "./rooms.ts";

/** The lessons on all cases. */
export type Lessons = ReturnType<Classroom["withSaved"]>;

const NO_LESSONS: Room<Lessons> = openRoom([]);

/** The lessons of the app, which are loaded with the classroom. */
export const LessonsRoom = createContext<Room<Lessons>>(NO_LESSONS);
