import type { BundledCase } from "../../store/bundledCase.ts";
import { type Room, makeRoom } from "../../ui/room/room.ts";
import { VIEWS } from "../../views/registry.ts";
import type { Lessons } from "./LessonsRoom.ts";
import { type Classroom, rooms } from "./rooms.ts";

type Saved = ReturnType<Classroom["readSavedLesson"]>;

const NOTHING_SAVED: Saved = { saved: null, faults: [] };

/** What a page was saved with, if it was (`text`); only then the classroom and the cases are loaded for it. */
export async function savedIn(text: string | null, cases: readonly BundledCase[]): Promise<Saved> {
  if (text === null) return NOTHING_SAVED;
  const [{ readSavedLesson }, loaded] = await Promise.all([
    rooms.classroom.load(),
    Promise.all(cases.map(({ data }) => data.load())),
  ]);
  return readSavedLesson(text, loaded, VIEWS);
}

/** The lessons of a build, with the one that the page was saved with in place of its own. */
export function lessonsOf(load: () => Promise<Lessons>, { saved }: Saved): Room<Lessons> {
  return makeRoom(async () => {
    const [{ withSaved }, lessons] = await Promise.all([rooms.classroom.load(), load()]);
    return withSaved(lessons, saved);
  });
}
