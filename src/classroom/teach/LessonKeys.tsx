import { teachWords } from "../../i18n/en/classroom/teach.ts";
import { useWords } from "../../i18n/useWords.ts";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import type { Lesson } from "../lesson/lesson.ts";
import { SetLink } from "./SetLink.tsx";
import { lessonKeys } from "../lesson/lessonSets.ts";

/** Where a lesson's answers are; nothing where it has none, or where names are hidden, which the keys would tell. */
export function LessonKeys({ lesson }: { readonly lesson: Lesson }) {
  const teach = useWords(teachWords);
  const hasNames = useExplorer(({ display }) => display.names);
  const keys = lessonKeys(lesson);
  if (!hasNames || keys.length === 0) return null;
  return (
    <section className="teach__part">
      <h3>{teach.keys}</h3>
      <p>
        {teach.keysText}{" "}
        {keys.map((set, at) => (
          <span key={set}>
            {at > 0 && ", "}
            <SetLink lesson={lesson} set={set} text={teach.keyOf[set]} />
          </span>
        ))}
        . {teach.keysNone}
      </p>
    </section>
  );
}
