import type { Case } from "../../case/case.ts";
import { indexCase } from "../../case/indexCase.ts";
import type { Views } from "../../store/views.ts";
import type { LessonFile } from "./lesson.ts";
import { LessonError, parseLessons } from "./parseLessons.ts";

/**
 * The lessons in some files, each held against the case that it is about.
 * @throws LessonError for a file that has a fault, or whose case is not there.
 */
export function readLessons(
  files: readonly unknown[],
  cases: readonly Case[],
  views: Views,
): readonly LessonFile[] {
  return files.map((file) => {
    const about = (file as { readonly case?: unknown } | null)?.case;
    const found = cases.find(({ id }) => id === about);
    if (found === undefined)
      throw new LessonError([{ place: "case", problem: `no case ${JSON.stringify(about)} is here` }]);
    return parseLessons(file, { index: indexCase(found), views });
  });
}
