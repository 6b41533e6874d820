import { basename, join, relative } from "node:path";
import { parseArgs } from "node:util";
import { caseBeside, caseFiles, lessonFiles, readJson, readTextFile } from "./caseFiles.ts";
import { importSource } from "../start/importSource.ts";
import type * as reports from "./checkReport.ts";

const { checkReport, lessonReport } = await importSource<typeof reports>(
  join(import.meta.dirname, "checkReport.ts"),
);

const USAGE = "Usage: npm run check-data [-- [FILE…] [--source FILE]]";

/** Checks the files of cases and lessons named on the command line, or all of data/, and prints what it finds. */
function checkData(words: readonly string[]): boolean {
  const { positionals, values } = parseArgs({
    args: [...words],
    allowPositionals: true,
    options: { source: { type: "string" } },
  });
  const files = positionals.length > 0 ? positionals : allFiles(process.cwd());
  if (files.length === 0) throw new Error("There is no data/*/case.json to check.");
  const source = values.source === undefined ? undefined : readTextFile(values.source);
  return files.map((file) => checkFile(file, source)).every(Boolean);
}

function allFiles(root: string): string[] {
  return [...caseFiles(root), ...lessonFiles(root)].map((file) => relative("", file));
}

function checkFile(file: string, source: string | undefined): boolean {
  const { isSound, lines } = reportOn(file, source);
  console.log([file, ...lines.map((line) => `  ${line}`), ""].join("\n"));
  return isSound;
}

function reportOn(file: string, source: string | undefined): reports.CheckReport {
  try {
    const json = readJson(file);
    return isAboutLessons(file, json)
      ? lessonReport(json, readJson(caseBeside(file)))
      : checkReport(json, source);
  } catch (error) {
    return { isSound: false, lines: [(error as Error).message] };
  }
}

function isAboutLessons(file: string, json: unknown): boolean {
  const format = (json as { readonly format?: unknown } | null)?.format;
  return basename(file) === "lesson.json" || String(format).startsWith("standpoint-lesson");
}

try {
  process.exitCode = checkData(process.argv.slice(2)) ? 0 : 1;
} catch (error) {
  console.error(`${(error as Error).message}\n${USAGE}`);
  process.exitCode = 1;
}
