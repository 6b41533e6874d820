import { type ReactNode, createContext, use } from "react";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import { memoizeLast } from "../../store/memoizeLast.ts";
import type { Lesson, LessonFile } from "./lesson.ts";
import { lessonShown } from "./lessonShown.ts";

const NO_FILES: readonly LessonFile[] = [];
const NO_LESSONS: readonly Lesson[] = [];
const LessonsContext = createContext<readonly LessonFile[]>(NO_FILES);

interface LessonsProviderProps {
  readonly files: readonly LessonFile[];
  readonly children: ReactNode;
}

/** Gives what is below it the lessons on all cases. */
export function LessonsProvider({ files, children }: LessonsProviderProps) {
  return <LessonsContext value={files}>{children}</LessonsContext>;
}

/** The lessons on the case at hand in the words in which it is shown, with stand-ins where names are hidden; none for a case without. */
export function useLessons(): readonly Lesson[] {
  return lessonsShown(
    useWrittenLessons(),
    useExplorer(({ naming }) => naming.textShown),
  );
}

const lessonsShown = memoizeLast((lessons: readonly Lesson[], textShown: (text: string) => string) =>
  lessons.map((lesson) => lessonShown(lesson, textShown)),
);

/** The lessons on the case at hand as they were written. */
export function useWrittenLessons(): readonly Lesson[] {
  const files = use(LessonsContext);
  const id = useExplorer(({ index }) => index.case.id);
  return files.find((file) => file.case === id)?.lessons ?? NO_LESSONS;
}
