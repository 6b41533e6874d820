import { existsSync, readFileSync, readdirSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Case } from "../../case/case.ts";
import { formatFault } from "../../case/check/fault.ts";
import { parseJson } from "../../formats/read/parseJson.ts";

/** The case that the page opens with. `app/bundledData` names it too, for the bundler reads only what stands in the file itself. */
export const FIRST_CASE = "xinjiang-report-2022";

/** The files `data/<case>/case.json` of a repository: that of the first case, then the others in alphabetical order. */
export function caseFiles(root: string): string[] {
  return dataFiles(root, "case.json");
}

/** The files `data/<case>/lesson.json` of a repository, in the same order. */
export function lessonFiles(root: string): string[] {
  return dataFiles(root, "lesson.json");
}

/** The file of the site that holds the data of a case. */
export function caseDataFile({ id }: Pick<Case, "id">): string {
  return `data/${id}.json`;
}

/** The file of a case that lies beside another of its files. */
export function caseBeside(file: string): string {
  return join(dirname(file), "case.json");
}

function dataFiles(root: string, file: string): string[] {
  const data = join(root, "data");
  if (!existsSync(data)) return [];
  const folders = readdirSync(data, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const names = folders.map(({ name }) => name).toSorted(firstCaseFirst);
  return names.map((name) => join(data, name, file)).filter((one) => existsSync(one));
}

function firstCaseFirst(one: string, other: string): number {
  return Number(other === FIRST_CASE) - Number(one === FIRST_CASE) || (one < other ? -1 : 1);
}

/**
 * The text of a file.
 * @throws a sentence that says which file cannot be read, and why.
 */
export function readTextFile(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    throw new Error(sentence(file, (error as NodeJS.ErrnoException).code), { cause: error });
  }
}

/** When a file was written, as a number that is another whenever it is written anew; 0 where there is none. */
export function writtenAt(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

/**
 * The JSON in a file.
 * @throws a sentence that names the file and, where it is not JSON, line and column, or else fields that are given twice.
 */
export function readJson(file: string): unknown {
  const json = parseJson(readTextFile(file));
  if (!json.ok) throw new Error(`${file}, ${json.faults.map(formatFault).join("\n")}`);
  return json.value;
}

function sentence(file: string, code = "an unknown reason"): string {
  if (code === "ENOENT") return `There is no file ${file}.`;
  if (code === "EISDIR") return `${file} is a folder, not a file.`;
  return `${file} cannot be read (${code}).`;
}
