import { useState } from "react";
import { fetchOneFile } from "../../host/ownPage.ts";
import { isFramed } from "../../host/frame/frame.ts";
import { saveFile } from "../../host/saveFile.ts";
import { teachWords } from "../../i18n/en/classroom/teach.ts";
import { useWords } from "../../i18n/useWords.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import { Button } from "../../ui/Button.tsx";
import type { Lesson, LessonFile } from "../lesson/lesson.ts";
import { savedLesson } from "../lesson/savedLesson.ts";
import { useLessonStart } from "../lesson/useLessonStart.ts";
import { useWrittenLessons } from "../lesson/LessonsProvider.tsx";

interface SaveLessonProps {
  readonly lesson: Lesson;
  readonly fetchPage?: () => Promise<string>;
}

/** Saves the page with its lessons as one file, which opens at the first step of this one. */
export function SaveLesson({ lesson, fetchPage = fetchOneFile }: SaveLessonProps) {
  const teach = useWords(teachWords);
  const { status, save } = useSaving(lesson, fetchPage);
  return (
    <div className="teach__save">
      <Button onClick={() => void save()}>{teach.save}</Button>
      <p className="quiet">
        {teach.saveHelp} {isFramed() ? teach.saveInFrame : teach.savePlatforms}
      </p>
      <p role="status" className="quiet">
        {status}
      </p>
    </div>
  );
}

/** Makes the file and hands it over, and says so. */
function useSaving(lesson: Lesson, fetchPage: () => Promise<string>) {
  const { app } = useMessages();
  const teach = useWords(teachWords);
  const caseId = useExplorer(({ index }) => index.case.id);
  const lessons = useWrittenLessons();
  const startOf = useLessonStart();
  const [status, setStatus] = useState("");
  const save = async () => {
    setStatus(teach.saving);
    try {
      const { pathname, search } = startOf(lesson);
      const start = pathname + search;
      const file: LessonFile = { format: "standpoint-lesson/1", case: caseId, lessons };
      const html = savedLesson(await fetchPage(), { start, file }, app.bareTitle({ view: lesson.title }));
      const name = `${caseId}-${lesson.id}.html`;
      saveFile(name, new Blob([html], { type: "text/html" }));
      setStatus(teach.saved({ name }));
    } catch {
      setStatus(teach.saveFailed);
    }
  };
  return { status, save };
}
