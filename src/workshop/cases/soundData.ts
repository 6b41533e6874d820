import type { Case } from "../../case/case.ts";
import { type Fault, formatFault } from "../../case/check/fault.ts";
import { indexCase } from "../../case/indexCase.ts";
import { checkLessons } from "../../classroom/lesson/checkLessons.ts";
import type { LessonFile } from "../../classroom/lesson/lesson.ts";
import { caseFromJson } from "../../formats/read/caseFromText.ts";
import { VIEWS } from "../../views/registry.ts";
import { bundledFaults } from "./bundledFaults.ts";
import { caseBeside, readJson, writtenAt } from "./caseFiles.ts";

/** By file: the case that was found sound there, and when the file was written. */
const sound = new Map<string, { readonly written: number; readonly shown: Case }>();

/**
 * The case in a file, which keeps the rules for our own. Read once for as long as the file stays as it is.
 * @throws the name of the file and every fault, a line each.
 */
export function readCase(file: string): Case {
  const written = writtenAt(file);
  const known = sound.get(file);
  const shown = known?.written === written ? known.shown : soundCase(file);
  sound.set(file, { written, shown });
  return shown;
}

function soundCase(file: string): Case {
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
