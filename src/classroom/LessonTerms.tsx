import { useMessages } from "../i18n/useMessages.ts";
import type { Lesson } from "./lesson.ts";

/** For whom a lesson is given otherwise, how to hide names, and on what terms all of it may be used. */
export function LessonTerms({ lesson }: { readonly lesson: Lesson }) {
  const { teach } = useMessages();
  return (
    <>
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
      <Term title={teach.names} text={teach.namesText} />
      <Term title={teach.privacy} text={teach.privacyText} />
      <Term title={teach.licence} text={teach.licenceText({ title: lesson.title })} />
    </>
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
