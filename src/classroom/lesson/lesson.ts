import * as v from "valibot";
import { kebabId, someText } from "../../case/check/kebabId.ts";

/** How long a step may take: the timer counts whole minutes. */
const MOST_MINUTES = 60;

const NO_MINUTES = `is no number of minutes: use a whole one from 1 to ${MOST_MINUTES}`;

const minutes = v.pipe(
  v.number(),
  v.integer(NO_MINUTES),
  v.minValue(1, NO_MINUTES),
  v.maxValue(MOST_MINUTES, NO_MINUTES),
);

/** One step of a lesson: what the class does, what the teacher knows, and what is on the screen. */
const stepSchema = v.strictObject({
  title: someText,
  /** What the class is asked to do. */
  prompt: someText,
  /** For the teacher alone. */
  teacherNote: someText,
  minutes,
  /** What the explorer shows: the address of a place in the case, from the slash: `/quiz?seed=4`, `/?view=sides&names=0`. */
  state: v.pipe(someText, v.startsWith("/", "is no address within the case: begin it with a slash")),
});

const lessonSchema = v.strictObject({
  id: kebabId("LessonId"),
  title: someText,
  summary: someText,
  /** For whom: "15 and up". */
  ages: someText,
  /** What a class should know before it begins, where the subject is hard. */
  contentNote: v.exactOptional(someText),
  aims: v.array(someText),
  /** What students can do afterwards. */
  outcomes: v.array(someText),
  materials: v.array(someText),
  /** How to give the lesson on paper alone. */
  paperOnly: v.array(someText),
  /** For whom to make it easier, harder or otherwise, and how. */
  differentiation: v.array(v.strictObject({ title: someText, text: someText })),
  steps: v.pipe(v.array(stepSchema), v.minLength(1, "has no step: write at least one")),
});

/** The lessons on one case, as `data/<case>/lesson.json` holds them. */
export const lessonFileSchema = v.strictObject({
  format: v.literal("standpoint-lesson/1"),
  case: kebabId("CaseId"),
  lessons: v.pipe(v.array(lessonSchema), v.minLength(1, "has no lesson: write at least one")),
});

export type LessonFile = Readonly<v.InferOutput<typeof lessonFileSchema>>;
export type Lesson = Readonly<v.InferOutput<typeof lessonSchema>>;
export type LessonStep = Readonly<v.InferOutput<typeof stepSchema>>;
