import { casePath } from "../../store/place/casePath.ts";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import { useLessons } from "./LessonsProvider.tsx";
import type { Lesson } from "./lesson.ts";
import { lessonStart } from "./lessonStart.ts";
import { stepRef } from "./lessonStep.ts";
import type { Address } from "../../store/naming.ts";

/** Makes the address at which a lesson on the case at hand begins; see `lessonStart`. */
export function useLessonStart(): (lesson: Lesson, present?: boolean) => Address {
  const lessons = useLessons();
  const caseId = useExplorer(({ index }) => index.case.id);
  const { names, seed } = useExplorer((state) => state.display);
  return (lesson, present = false) => {
    const base = casePath(caseId, { page: "lesson", step: stepRef(lessons, lesson, 0) });
    return lessonStart(base, { names, seed, present });
  };
}
