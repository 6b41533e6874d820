import type { Lesson, LessonStep } from "./lesson.ts";

type TextShown = (text: string) => string;

/** A lesson in the words in which its case is shown: with stand-ins where names are hidden. What a step shows stays. */
export function lessonShown(lesson: Lesson, textShown: TextShown): Lesson {
  const { title, summary, contentNote, aims, outcomes, materials, paperOnly, differentiation, steps } =
    lesson;
  return {
    ...lesson,
    title: textShown(title),
    summary: textShown(summary),
    ...(contentNote !== undefined && { contentNote: textShown(contentNote) }),
    aims: aims.map(textShown),
    outcomes: outcomes.map(textShown),
    materials: materials.map(textShown),
    paperOnly: paperOnly.map(textShown),
    differentiation: differentiation.map((way) => ({
      title: textShown(way.title),
      text: textShown(way.text),
    })),
    steps: steps.map((step) => stepShown(step, textShown)),
  };
}

function stepShown(step: LessonStep, textShown: TextShown): LessonStep {
  const { title, prompt, teacherNote } = step;
  return {
    ...step,
    title: textShown(title),
    prompt: textShown(prompt),
    teacherNote: textShown(teacherNote),
  };
}
