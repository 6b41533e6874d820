import { AppLink } from "../../store/place/AppLink.tsx";
import { teachWords } from "../../i18n/en/classroom/teach.ts";
import { useWords } from "../../i18n/useWords.ts";
import { printPage } from "../../host/printPage.ts";
import { Button } from "../../ui/Button.tsx";
import type { Lesson } from "../lesson/lesson.ts";
import { SaveLesson } from "./SaveLesson.tsx";
import { wholeTime } from "../lesson/stepSpans.ts";
import { useLessonStart } from "../lesson/useLessonStart.ts";

/** What a lesson is, and how to begin it, print it and take it along. */
export function LessonHead({ lesson }: { readonly lesson: Lesson }) {
  const teach = useWords(teachWords);
  const { title, summary, ages, steps } = lesson;
  return (
    <header className="teach__head">
      <h2 id="lesson-title">{title}</h2>
      <p className="teach__facts">
        {teach.facts({ count: wholeTime(steps), number: steps.length, text: ages })}
      </p>
      <p className="teach__summary">{summary}</p>
      <div className="teach__ways">
        <Ways lesson={lesson} />
        <SaveLesson lesson={lesson} />
      </div>
    </header>
  );
}

function Ways({ lesson }: { readonly lesson: Lesson }) {
  const teach = useWords(teachWords);
  const startOf = useLessonStart();
  return (
    <>
      <AppLink to={startOf(lesson, true)} className="button teach__start">
        {teach.start}
      </AppLink>
      <AppLink to={startOf(lesson)} className="button">
        {teach.open}
      </AppLink>
      <Button onClick={() => void printPage()}>{teach.print}</Button>
    </>
  );
}
