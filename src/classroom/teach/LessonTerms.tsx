import { useMessages } from "../../i18n/useMessages.ts";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import type { Lesson } from "../lesson/lesson.ts";

/** How to hide names, what becomes of students' data, and on what terms the lesson may be used. */
export function LessonTerms({ lesson }: { readonly lesson: Lesson }) {
  const { teach } = useMessages();
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
