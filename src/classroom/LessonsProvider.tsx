import { createContext, use } from "react";
import { Outlet } from "react-router";
import { useExplorer } from "../store/ExplorerContext.tsx";
import type { Lesson, LessonFile } from "./lesson.ts";

const NO_FILES: readonly LessonFile[] = [];
const NO_LESSONS: readonly Lesson[] = [];
const LessonsContext = createContext<readonly LessonFile[]>(NO_FILES);

/** Gives the routes below it the lessons on all cases. */
export function LessonsProvider({ files = NO_FILES }: { readonly files: readonly LessonFile[] | undefined }) {
  return (
    <LessonsContext value={files}>
      <Outlet />
    </LessonsContext>
  );
}

/** The lessons on the case at hand; none for a case without. */
export function useLessons(): readonly Lesson[] {
  const files = use(LessonsContext);
  const id = useExplorer(({ index }) => index.case.id);
  return files.find((file) => file.case === id)?.lessons ?? NO_LESSONS;
}
