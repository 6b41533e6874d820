import type { LessonStep } from "./lesson.ts";

/** From which minute to which a step lasts, if the lesson begins at 0. */
interface StepSpan {
  readonly from: number;
  readonly to: number;
}

/** When each of the steps begins and ends, in minutes of the lesson. */
export function stepSpans(steps: readonly Pick<LessonStep, "minutes">[]): readonly StepSpan[] {
  let from = 0;
  return steps.map(({ minutes }) => {
    const span = { from, to: from + minutes };
    from = span.to;
    return span;
  });
}

/** How many minutes the steps take together. */
export function wholeTime(steps: readonly Pick<LessonStep, "minutes">[]): number {
  return stepSpans(steps).at(-1)?.to ?? 0;
}
