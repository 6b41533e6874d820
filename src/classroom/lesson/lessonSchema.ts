import * as v from "valibot";
import { kebabId, safeId, someText } from "../../case/check/caseTexts.ts";

/** How long a step may take: the timer counts whole minutes. */
const MOST_MINUTES = 60;

const NO_MINUTES = `is not a number of minutes: use a whole number from 1 to ${MOST_MINUTES}`;

const minutes = v.pipe(
  v.number(),
  v.integer(NO_MINUTES),
  v.minValue(1, NO_MINUTES),
  v.maxValue(MOST_MINUTES, NO_MINUTES),
);

const facts = v.exactOptional(
  v.array(v.strictObject({ says: someText, by: v.pipe(v.array(someText), v.minLength(1, "asks nothing")) })),
);

const stepSchema = v.strictObject({
  title: someText,
  prompt: someText,
  teacherNote: someText,
  minutes,
  state: v.pipe(someText, v.startsWith("/", "is not an address within the case: start it with a slash")),
  facts,
});

const lessonSchema = v.strictObject({
  id: kebabId("LessonId"),
  title: someText,
  summary: someText,
  ages: someText,
  contentNote: v.exactOptional(someText),
  aims: v.array(someText),
  outcomes: v.array(someText),
  materials: v.array(someText),
  paperOnly: v.array(someText),
  facts,
  differentiation: v.array(v.strictObject({ title: someText, text: someText })),
  steps: v.pipe(v.array(stepSchema), v.minLength(1, "has no step: write at least one")),
});

/** The shape of a file of lessons: what `LessonFile` says in types, said for JSON of which nothing is known. */
export const lessonFileSchema = v.strictObject({
  format: v.literal("standpoint-lesson/1"),
  case: safeId("CaseId"),
  lessons: v.pipe(v.array(lessonSchema), v.minLength(1, "has no lesson: write at least one")),
});
