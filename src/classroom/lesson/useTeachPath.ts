import { placePath } from "../../store/place/placePath.ts";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import { useLessons } from "./LessonsProvider.tsx";
import type { Lesson } from "./lesson.ts";
import { stepRef } from "./lessonStep.ts";

/** Makes the path of the teacher's page for a lesson: the first has the plain one, another keeps to its own first step. */
export function useTeachPath(): (lesson: Lesson) => string {
  const lessons = useLessons();
  const caseId = useExplorer(({ index }) => index.case.id);
  return (lesson) => {
    const step = lesson.id === lessons[0]?.id ? undefined : stepRef(lessons, lesson, 0);
    return placePath(caseId, { page: "teach" }, step);
  };
}
