import { teachWords } from "../../i18n/en/classroom/teach.ts";
import { useWords } from "../../i18n/useWords.ts";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import type { Lesson } from "../lesson/lesson.ts";

/** How to hide names, what becomes of students' data, and on what terms the lesson may be used. */
export function LessonTerms({ lesson }: { readonly lesson: Lesson }) {
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
