import { teachWords } from "../../i18n/en/classroom/teach.ts";
import { useWords } from "../../i18n/useWords.ts";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import type { Lesson } from "../lesson/lesson.ts";
import { PictureLink } from "./PictureLink.tsx";
import { SetLink } from "./SetLink.tsx";
import { lessonSets } from "../lesson/lessonSets.ts";

/** How to give a lesson on paper alone, with what to print. It names actors, so where names are hidden it says that it is away. */
export function PaperWay({ lesson }: { readonly lesson: Lesson }) {
  const teach = useWords(teachWords);
  const hasNames = useExplorer(({ display }) => display.names);
  if (!hasNames) return <NamesAway />;
  return (
    <section className="teach__part">
      <h3>{teach.paper}</h3>
      <ol>
        {lesson.paperOnly.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ol>
      <h4>{teach.sets}</h4>
      <ul className="teach__sets">
        <PictureLink lesson={lesson} />
        {lessonSets(lesson).map((set) => (
          <li key={set}>
            <SetLink lesson={lesson} set={set} text={teach.set[set]} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function NamesAway() {
  const teach = useWords(teachWords);
  return (
    <section className="teach__part">
      <h3>{teach.away}</h3>
      <p>{teach.namesAway}</p>
    </section>
  );
}
