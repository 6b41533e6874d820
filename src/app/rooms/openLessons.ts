import type { Case } from "../../case/case.ts";
import { type Room, makeRoom } from "../../ui/room/room.ts";
import { VIEWS } from "../../views/registry.ts";
import type { Lessons } from "./LessonsRoom.ts";
import { type Classroom, rooms } from "./rooms.ts";

type Saved = ReturnType<Classroom["readSavedLesson"]>;

const NOTHING_SAVED: Saved = { saved: null, faults: [] };

/** What a page was saved with, if it was (`text`); only then the classroom is loaded for it. */
export async function savedIn(text: string | null, cases: readonly Case[]): Promise<Saved> {
  if (text === null) return NOTHING_SAVED;
  const { readSavedLesson } = await rooms.classroom.load();
  return readSavedLesson(text, cases, VIEWS);
}

/** The lessons on the cases from the files of a build, with the one that the page was saved with in place of its own. */
export function lessonsOf(
  files: () => Promise<readonly unknown[]>,
  cases: readonly Case[],
  { saved }: Saved,
): Room<Lessons> {
  return makeRoom(async () => {
    const [{ readLessons, withSaved }, read] = await Promise.all([rooms.classroom.load(), files()]);
    return withSaved(readLessons(read, cases, VIEWS), saved);
  });
}
