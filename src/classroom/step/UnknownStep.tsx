import { AppLink } from "../../store/place/AppLink.tsx";
import { lessonWords } from "../../i18n/en/classroom/lesson.ts";
import { useWords } from "../../i18n/useWords.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { UnknownNotice } from "../../reading/panel/UnknownNotice.tsx";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import { useLessons } from "../lesson/LessonsProvider.tsx";
import { StepLink } from "../lesson/StepLink.tsx";
import "../lesson/stepBar.css";

/** Says that there is no such step, and offers those that there are. */
export function UnknownStep({ asked }: { readonly asked: string }) {
  const { app, reading } = useMessages();
  const words = useWords(lessonWords);
  const lessons = useLessons();
  const { id } = useExplorer(({ index }) => index.case);
  return (
    <main className="lone-page">
      <title>{app.bareTitle({ view: reading.unknown.step })}</title>
      <UnknownNotice what="step" id={asked}>
        {lessons.length > 0 && <p>{words.chooseStep}</p>}
        {lessons.map((lesson) => (
          <section key={lesson.id} className="unknown-step">
            <h2>{lesson.title}</h2>
            <ol>
              {lesson.steps.map(({ title }, at) => (
                <li key={at}>
                  <StepLink lesson={lesson} at={at}>
                    {app.stepTitle({ at: at + 1, title })}
                  </StepLink>
                </li>
              ))}
            </ol>
          </section>
        ))}
        <p>
          <AppLink to={`/${id}`}>{app.backToExplorer}</AppLink>
        </p>
      </UnknownNotice>
    </main>
  );
}
