import { teachWords } from "../../i18n/en/classroom/teach.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { useWords } from "../../i18n/useWords.ts";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import { useLessons } from "../lesson/LessonsProvider.tsx";
import type { Lesson } from "../lesson/lesson.ts";
import { useLessonStep } from "../lesson/lessonStep.ts";
import { ClassPage } from "../page/ClassPage.tsx";
import { LessonChoice } from "./LessonChoice.tsx";
import { LessonHead } from "./LessonHead.tsx";
import { LessonKeys } from "./LessonKeys.tsx";
import { LessonPlan } from "./LessonPlan.tsx";
import { NoLesson } from "./NoLesson.tsx";
import { PaperWay } from "./PaperWay.tsx";
import { StudentsLink } from "./StudentsLink.tsx";
import "../paper/sheet.css";
import "./teach.css";

/** The teacher's page on the lesson that the address is in, else the first: what it is for, what it needs, how to run it, and the way to its parts. On paper two pages. */
export function TeachPage() {
  const { app } = useMessages();
  const paper = useExplorer(({ display }) => display.paper);
  const lessons = useLessons();
  const placed = useLessonStep();
  const lesson = placed?.lesson ?? lessons[0];
  return (
    <ClassPage place="teach" heading={app.classPage.teach}>
      {lesson === undefined ? (
        <NoLesson />
      ) : (
        <div className="teach" data-paper={paper}>
          <LessonChoice lessons={lessons} chosen={lesson} />
          <WholeLesson lesson={lesson} />
        </div>
      )}
    </ClassPage>
  );
}

function WholeLesson({ lesson }: { readonly lesson: Lesson }) {
  const teach = useWords(teachWords);
  const { aims, outcomes, materials, contentNote } = lesson;
  return (
    <article className="teach__lesson" aria-labelledby="lesson-title">
      <LessonHead lesson={lesson} />
      <LessonPlan lesson={lesson} />
      <aside className="teach__aside" aria-label={teach.materials}>
        <StudentsLink lesson={lesson} />
        {contentNote !== undefined && (
          <section className="teach__part">
            <h3>{teach.contentNote}</h3>
            <p>{contentNote}</p>
          </section>
        )}
        <ListPart title={teach.materials} items={materials} />
        <ListPart title={teach.aims} items={aims} />
        <ListPart title={teach.outcomes} items={outcomes} />
        <LessonKeys lesson={lesson} />
      </aside>
      <PaperWay lesson={lesson} />
      <LessonTerms lesson={lesson} />
      <Otherwise lesson={lesson} />
    </article>
  );
}

/** How to adapt the lesson, and for which students. */
function Otherwise({ lesson }: { readonly lesson: Lesson }) {
  const teach = useWords(teachWords);
  return (
    <section className="teach__part teach__differentiation">
      <h3>{teach.differentiation}</h3>
      <dl>
        {lesson.differentiation.map(({ title, text }) => (
          <div key={title}>
            <dt>{title}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function ListPart({ title, items }: { readonly title: string; readonly items: readonly string[] }) {
  return (
    <section className="teach__part">
      <h3>{title}</h3>
      <ul>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </section>
  );
}

/** How to hide names, what becomes of students' data, and on what terms the lesson may be used. */
function LessonTerms({ lesson }: { readonly lesson: Lesson }) {
  const teach = useWords(teachWords);
  const version = useExplorer(({ index }) => index.case.asOf);
  return (
    <div className="teach__aside">
      <Term title={teach.names} text={teach.namesText} />
      <Term title={teach.privacy} text={teach.privacyText} />
      <Term title={teach.licence} text={teach.licenceText({ title: lesson.title, version })} />
    </div>
  );
}

function Term({ title, text }: { readonly title: string; readonly text: string }) {
  return (
    <section className="teach__part">
      <h3>{title}</h3>
      <p>{text}</p>
    </section>
  );
}
