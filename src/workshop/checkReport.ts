import type { Case } from "../case/case.ts";
import { type Fault, formatFault } from "../case/fault.ts";
import { findFaults } from "../case/findFaults.ts";
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

function faulty(faults: readonly Fault[]): CheckReport {
  const heading = faults.length === 1 ? "1 fault:" : `${faults.length} faults:`;
  return { isSound: false, lines: [heading, ...faults.map(formatFault)] };
}

function sound(checked: Case, withQuotes: boolean): CheckReport {
  const about = withQuotes ? ["Every quote stands in quotation marks in its paragraph."] : [];
  return { isSound: true, lines: ["No fault.", ...caseSummary(checked), ...about] };
}
