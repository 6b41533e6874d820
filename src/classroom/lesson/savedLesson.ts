import * as v from "valibot";
import type { Case } from "../../case/case.ts";
import { someText } from "../../case/check/caseTexts.ts";
import type { Fault } from "../../case/check/fault.ts";
import { shapeFaults } from "../../case/check/shapeFaults.ts";
import { parseJson } from "../../formats/read/parseJson.ts";
import { savedPage } from "../../formats/embed/savedPage.ts";
import { CASE_ELEMENT } from "../../host/caseElement.ts";
import { FIRST_ELEMENT } from "../../host/first/firstElement.ts";
import { LESSON_ELEMENT } from "../../host/lessonElement.ts";
import { isReadablePath } from "../../host/frame/readablePath.ts";
import type { Views } from "../../store/views.ts";
import { lessonsFromJson } from "./checkLessons.ts";
import type { LessonFile } from "./lesson.ts";
import { stateAddress } from "./stepAddress.ts";

const savedSchema = v.strictObject({
  /** Where the page opens: the path and the choices of a place in the case. */
  start: v.pipe(
    someText,
    v.startsWith("/", "is not an address on this page: start it with a slash"),
    v.check(
      (start) => isReadablePath(stateAddress(start).pathname),
      "is not an address that can be read: leave out line breaks, and write % as %25",
    ),
  ),
  file: v.unknown(),
});

/** Lessons that are saved within a page, and where it opens. */
interface SavedLesson {
  readonly start: string;
  readonly file: LessonFile;
}

/** What a page was saved with, and what keeps that from being read; neither for a page without. */
interface ReadLesson {
  readonly saved: SavedLesson | null;
  readonly faults: readonly Fault[];
}

/** The page with the lessons in it, in place of what was saved in it before, under its own title. */
export function savedLesson(html: string, saved: SavedLesson, title: string): string {
  const former = [LESSON_ELEMENT, CASE_ELEMENT];
  return savedPage(html, { element: LESSON_ELEMENT, value: saved, title, former, first: FIRST_ELEMENT });
}

/** The lessons that a page was saved with, held against the cases that it has, or every fault in words. */
export function readSavedLesson(text: string | null, cases: readonly Case[], views: Views): ReadLesson {
  if (text === null) return { saved: null, faults: [] };
  const json = parseJson(text);
  if (!json.ok) return { saved: null, faults: json.faults };
  const shape = v.safeParse(savedSchema, json.value);
  if (!shape.success) return { saved: null, faults: shapeFaults(shape.issues, "a saved lesson") };
  const checked = lessonsFromJson(shape.output.file, cases, views);
  if (!checked.ok) return { saved: null, faults: checked.faults };
  return { saved: { start: shape.output.start, file: checked.file }, faults: [] };
}

/** The lessons of all cases with those that were saved in place of the case's own. */
export function withSaved(files: readonly LessonFile[], saved: SavedLesson | null): readonly LessonFile[] {
  if (saved === null) return files;
  return [...files.filter((file) => file.case !== saved.file.case), saved.file];
}
