import type { Plugin } from "vite";
import type { Case } from "../../case/case.ts";
import { CaseError } from "../../case/check/fault.ts";
import { indexCase } from "../../case/indexCase.ts";
import { parseCase } from "../../case/check/parseCase.ts";
import type { LessonFile } from "../../classroom/lesson/lesson.ts";
import { LessonError, parseLessons } from "../../classroom/lesson/parseLessons.ts";
import { VIEWS } from "../../views/registry.ts";
import { caseBeside, caseFiles, lessonFiles, readJson } from "./caseFiles.ts";
import { type FallbackText, staticFallback } from "./staticFallback.ts";

const EMPTY_ROOT = '<div id="root"></div>';

/**
 * Holds the build to its data: it fails with every fault of every case and lesson, and what was said stands in the page itself,
 * in the words given, for readers whose browser runs no script.
 */
export function casesPlugin(root: string, text: FallbackText): Plugin {
  return {
    name: "standpoint:cases",
    apply: "build",
    buildStart() {
      const faults = caseFiles(root).flatMap((file) => faultsOf(file, readCase));
      // Lessons are held against sound cases alone.
      const lessonFaults =
        faults.length > 0 ? [] : lessonFiles(root).flatMap((file) => faultsOf(file, readLesson));
      const all = [...faults, ...lessonFaults];
      if (all.length > 0) this.error(all.join("\n\n"));
    },
    transformIndexHtml: {
      order: "pre",
      handler(html) {
        const cases = caseFiles(root).map(readCase);
        if (!html.includes(EMPTY_ROOT))
          throw new Error(`index.html has no ${EMPTY_ROOT} for what readers see without script.`);
        return html.replace(EMPTY_ROOT, () => `<div id="root">${staticFallback(cases, text)}</div>`);
      },
    },
  };
}

function readCase(file: string): Case {
  return parseCase(readJson(file));
}

function readLesson(file: string): LessonFile {
  const index = indexCase(readCase(caseBeside(file)));
  return parseLessons(readJson(file), { index, views: VIEWS });
}

function faultsOf(file: string, read: (file: string) => unknown): string[] {
  try {
    read(file);
    return [];
  } catch (error) {
    const isFaulty = error instanceof CaseError || error instanceof LessonError;
    return [isFaulty ? `${file}: ${error.message}` : (error as Error).message];
  }
}
