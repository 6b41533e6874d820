import { usePlace } from "../../store/place/usePlace.ts";
import { useLessons } from "./LessonsProvider.tsx";
import type { Lesson, LessonStep } from "./lesson.ts";

/** A step in its lesson; `at` counts from 0. */
export interface PlacedStep {
  readonly lesson: Lesson;
  readonly at: number;
  readonly step: LessonStep;
}

/** The step that an address names: `2` in the first lesson, `sources.2` in any; null for one that there is not. */
export function lessonStep(lessons: readonly Lesson[], ref: string): PlacedStep | null {
  const [, id, number] = /^(?:([a-z0-9-]+)\.)?([1-9]\d{0,3})$/.exec(ref) ?? [];
  const lesson = id === undefined ? lessons[0] : lessons.find((one) => one.id === id);
  const at = Number(number) - 1;
  const step = lesson?.steps[at];
  return lesson === undefined || step === undefined ? null : { lesson, at, step };
}

/** How addresses name a step, `at` counted from 0; `lessonStep` finds it again. */
export function stepRef(lessons: readonly Lesson[], lesson: Lesson, at: number): string {
  const number = String(at + 1);
  return lesson.id === lessons[0]?.id ? number : `${lesson.id}.${number}`;
}

/** The step of a lesson that the address is in; null outside of lessons and for a step that there is not. */
export function useLessonStep(): PlacedStep | null {
  const lessons = useLessons();
  const { step } = usePlace();
  return step === undefined ? null : lessonStep(lessons, step);
}
