import type { Case } from "../../case/case.ts";
import { hasFields } from "../../case/check/caseDraft.ts";
import { type Fault, formatFault } from "../../case/check/fault.ts";
import { indexCase } from "../../case/indexCase.ts";
import type { Lesson } from "../../classroom/lesson/lesson.ts";
import { checkLessons } from "../../classroom/lesson/checkLessons.ts";
import { caseFromJson } from "../../formats/read/caseFromText.ts";
import { VIEWS } from "../../views/registry.ts";
import { bundledFaults } from "./bundledFaults.ts";
import { caseSummary } from "./caseSummary.ts";
import { keyFaults } from "./keys/keyFaults.ts";
import { numberedParagraphs } from "./numberedParagraphs.ts";
import { quoteFaults } from "./quoteFaults.ts";

/** What a check found out about one file, as lines for a person. */
export interface CheckReport {
  readonly isSound: boolean;
  readonly lines: readonly string[];
}

/** Every fault of a case, by the rules for our own, and of its quotes too if the text of its source is given; a summary if there is none. */
export function checkReport(json: unknown, source?: string): CheckReport {
  const paragraphs = source === undefined ? null : numberedParagraphs(source);
  if (paragraphs?.size === 0)
    return { isSound: false, lines: ['The source has no paragraph that begins with its number: "[1] …".'] };
  const checked = caseFromJson(json);
  const ofQuotes = paragraphs === null || !hasFields(json) ? [] : quoteFaults(json, paragraphs);
  const faults = [...(checked.ok ? bundledFaults(checked.case, checked.notes) : checked.faults), ...ofQuotes];
  return checked.ok && faults.length === 0 ? sound(checked.case, paragraphs !== null) : faulty(faults);
}

/** Every fault of the lessons on a case, and of what their keys say of it; a line for each lesson if there is none. */
export function lessonReport(json: unknown, about: unknown): CheckReport {
  const ofCase = caseFromJson(about);
  if (!ofCase.ok)
    return { isSound: false, lines: ["The case that the lessons are about has faults; correct them first."] };
  const index = indexCase(ofCase.case);
  const checked = checkLessons(json, { index, views: VIEWS });
  if (!checked.ok) return faulty(checked.faults);
  const ofKeys = keyFaults(checked.file, index);
  if (ofKeys.length > 0) return faulty(ofKeys);
  return { isSound: true, lines: ["No fault.", ...checked.file.lessons.map(lessonLine)] };
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
