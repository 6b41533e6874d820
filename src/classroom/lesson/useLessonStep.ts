import { useParams } from "react-router";
import { useLessons } from "./LessonsProvider.tsx";
import { type PlacedStep, lessonStep } from "./lessonStep.ts";

/** The step of a lesson that the address is in; null outside of lessons and for a step that there is not. */
export function useLessonStep(): PlacedStep | null {
  const lessons = useLessons();
  const { step } = useParams();
  return step === undefined ? null : lessonStep(lessons, step);
}
