import type { Case } from "../../case/case.ts";
import { type Fault, formatFault } from "../../case/check/fault.ts";
import { indexCase } from "../../case/indexCase.ts";
import { checkLessons } from "../../classroom/lesson/checkLessons.ts";
import type { LessonFile } from "../../classroom/lesson/lesson.ts";
import { caseFromJson } from "../../formats/read/caseFromText.ts";
import { VIEWS } from "../../views/registry.ts";
import { bundledFaults } from "./bundledFaults.ts";
import { caseBeside, readJson } from "./caseFiles.ts";

/**
 * The case in a file, which keeps the rules for our own.
 * @throws the name of the file and every fault, a line each.
 */
export function readCase(file: string): Case {
  const checked = caseFromJson(readJson(file));
  const faults = checked.ok ? bundledFaults(checked.case, checked.notes) : checked.faults;
  if (!checked.ok || faults.length > 0) throw new Error(faultLines(`${file}: The case has`, faults));
  return checked.case;
}

/** The lessons in a file, held against the case beside it. Throws as for a case. */
export function readLessons(file: string): LessonFile {
  const index = indexCase(readCase(caseBeside(file)));
  const checked = checkLessons(readJson(file), { index, views: VIEWS });
  if (!checked.ok) throw new Error(faultLines(`${file}: The lessons have`, checked.faults));
  return checked.file;
}

function faultLines(start: string, faults: readonly Fault[]): string {
  const count = faults.length === 1 ? "1 fault" : `${faults.length} faults`;
  return [`${start} ${count}:`, ...faults.map(formatFault)].join("\n");
}
