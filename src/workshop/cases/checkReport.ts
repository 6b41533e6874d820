import type { Case } from "../../case/case.ts";
import { type Fault, formatFault } from "../../case/check/fault.ts";
import { findFaults } from "../../case/check/findFaults.ts";
import { indexCase } from "../../case/indexCase.ts";
import type { Lesson, LessonFile } from "../../classroom/lesson/lesson.ts";
import { findLessonFaults } from "../../classroom/lesson/parseLessons.ts";
import { VIEWS } from "../../views/registry.ts";
import { caseSummary } from "./caseSummary.ts";
import { numberedParagraphs } from "./numberedParagraphs.ts";
import { quoteFaults } from "./quoteFaults.ts";

/** What a check found out about one file, as lines for a person. */
export interface CheckReport {
  readonly isSound: boolean;
  readonly lines: readonly string[];
}

/** Every fault of a case, of its quotes too if the text of its source is given; a summary if there is none. */
export function checkReport(json: unknown, source?: string): CheckReport {
  const paragraphs = source === undefined ? null : numberedParagraphs(source);
  if (paragraphs?.size === 0)
    return { isSound: false, lines: ['The source has no paragraph that begins with its number: "[1] …".'] };
  const faults = [...findFaults(json), ...(paragraphs === null ? [] : quoteFaults(json, paragraphs))];
  return faults.length > 0 ? faulty(faults) : sound(json as Case, paragraphs !== null);
}

/** Every fault of the lessons on a case; a line for each lesson if there is none. */
export function lessonReport(json: unknown, about: unknown): CheckReport {
  if (findFaults(about).length > 0)
    return { isSound: false, lines: ["The case that the lessons are about has faults; correct them first."] };
  const faults = findLessonFaults(json, { index: indexCase(about as Case), views: VIEWS });
  if (faults.length > 0) return faulty(faults);
  return { isSound: true, lines: ["No fault.", ...(json as LessonFile).lessons.map(lessonLine)] };
}

function lessonLine({ title, steps }: Lesson): string {
  const minutes = steps.reduce((sum, step) => sum + step.minutes, 0);
  return `"${title}": ${steps.length} ${steps.length === 1 ? "step" : "steps"}, ${minutes} minutes`;
}

function faulty(faults: readonly Fault[]): CheckReport {
  const heading = faults.length === 1 ? "1 fault:" : `${faults.length} faults:`;
  return { isSound: false, lines: [heading, ...faults.map(formatFault)] };
}

function sound(checked: Case, withQuotes: boolean): CheckReport {
  const about = withQuotes ? ["Every quote stands in quotation marks in its paragraph."] : [];
  return { isSound: true, lines: ["No fault.", ...caseSummary(checked), ...about] };
}
