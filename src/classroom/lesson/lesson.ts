import type { Brand } from "valibot";
import type { CaseId } from "../../case/case.ts";

/**
 * Words of a lesson that the case can bear out: for each number in them, what it counts ("statements?naming=unnamed"); or
 * what the names in them answer ("who?proposition=visit&stance=support", "same?actor=ann,bob").
 */
export interface LessonFact {
  readonly says: string;
  readonly by: readonly string[];
}

/** One step of a lesson: what the class does, what the teacher knows, and what is on the screen. */
export interface LessonStep {
  readonly title: string;
  /** What the class is asked to do. */
  readonly prompt: string;
  /** For the teacher alone. */
  readonly teacherNote: string;
  readonly minutes: number;
  /** What the explorer shows: the address of a place in the case, from the slash: `/quiz?seed=4`, `/?view=sides&names=0`. */
  readonly state: string;
  /** What the prompt or the teacher's note says of the case. */
  readonly facts?: readonly LessonFact[];
}

export interface Lesson {
  readonly id: string & Brand<"LessonId">;
  readonly title: string;
  readonly summary: string;
  /** The ages it is for: "15 and up". */
  readonly ages: string;
  /** What a class should know before it begins, where the subject is hard. */
  readonly contentNote?: string;
  readonly aims: readonly string[];
  /** What students can do afterwards. */
  readonly outcomes: readonly string[];
  readonly materials: readonly string[];
  /** How to give the lesson on paper alone. */
  readonly paperOnly: readonly string[];
  /** What the ways to give it on paper say of the case. */
  readonly facts?: readonly LessonFact[];
  /** How to make it easier, harder or different, and for which students. */
  readonly differentiation: readonly { readonly title: string; readonly text: string }[];
  readonly steps: readonly LessonStep[];
}

/** The lessons on one case, as `data/<case>/lesson.json` holds them. */
export interface LessonFile {
  readonly format: "standpoint-lesson/1";
  readonly case: CaseId;
  readonly lessons: readonly Lesson[];
}
