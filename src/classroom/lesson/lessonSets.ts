import { PRINT_SETS, type PrintSet } from "../../store/classChoices.ts";
import type { Lesson } from "./lesson.ts";

/** The sets that are of use to a lesson only with a step on the same. */
const STEPS = { quiz: /^\/quiz\b/, coding: /^\/code\b/, jigsaw: /\bprint=jigsaw\b/ } as const;

/** The sets of pages that go with a lesson: those that any lesson can use, and those that one of its steps is about. */
export function lessonSets({ steps }: Pick<Lesson, "steps">): readonly PrintSet[] {
  const isUsed = (step: RegExp) => steps.some(({ state }) => step.test(state));
  return PRINT_SETS.filter((set) => !hasStep(set) || isUsed(STEPS[set]));
}

/** Those of them that have a key. */
export function lessonKeys(lesson: Pick<Lesson, "steps">): readonly KeyedSet[] {
  return lessonSets(lesson).filter(hasStep);
}

type KeyedSet = keyof typeof STEPS;

function hasStep(set: PrintSet): set is KeyedSet {
  return set in STEPS;
}
