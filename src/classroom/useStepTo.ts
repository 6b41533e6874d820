import { useExplorer } from "../store/ExplorerContext.tsx";
import { casePath } from "../store/casePath.ts";
import { useLessons } from "./LessonsProvider.tsx";
import type { Lesson } from "./lesson.ts";
import { stepRef } from "./lessonStep.ts";
import { type Address, stepAddress } from "./stepAddress.ts";

/** Makes the address of a step, `at` counted from 0, with the state that it is about; nothing that is chosen now goes along; or with another state. */
export function useStepTo(): (lesson: Lesson, at: number, otherState?: string) => Address | null {
  const lessons = useLessons();
  const caseId = useExplorer(({ index }) => index.case.id);
  const display = useExplorer((state) => state.display);
  return (lesson, at, otherState) => {
    const state = lesson.steps[at] && (otherState ?? lesson.steps[at].state);
    const base = casePath(caseId, { page: "lesson", step: stepRef(lessons, lesson, at) });
    return state === undefined ? null : stepAddress(base, state, display);
  };
}
