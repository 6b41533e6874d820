import { AppLink } from "../../store/place/AppLink.tsx";
import { sheetsWords } from "../../i18n/en/classroom/sheets.ts";
import { teachWords } from "../../i18n/en/classroom/teach.ts";
import { useWords } from "../../i18n/useWords.ts";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import { formatSearch, readSearch } from "../../store/explorerSearch.ts";
import { WHOLLY_REVEALED } from "../../store/classChoices.ts";
import { placePath } from "../../store/place/placePath.ts";
import type { Lesson } from "../lesson/lesson.ts";
import { lessonSets } from "../lesson/lessonSets.ts";
import { hidesNames, stateAddress } from "../lesson/stepAddress.ts";
import { SetLink } from "./SetLink.tsx";

/** How to give a lesson on paper alone, with what to print. It names actors, so where names are hidden it says that it is away. */
export function PaperWay({ lesson }: { readonly lesson: Lesson }) {
  const teach = useWords(teachWords);
  const sheets = useWords(sheetsWords);
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
            <SetLink lesson={lesson} set={set} text={sheets.setName[set]} />
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

/** A link to the picture without names that a lesson looks at, whole, to be printed; nothing where it looks at none. */
function PictureLink({ lesson: { steps } }: { readonly lesson: Lesson }) {
  const teach = useWords(teachWords);
  const index = useExplorer((state) => state.index);
  const views = useExplorer((state) => state.views);
  const present = useExplorer((state) => state.display.present);
  const looked = steps.find(({ state }) => hidesNames(state) && stateAddress(state).pathname === "/");
  if (looked === undefined) return null;
  const { filter, display } = readSearch({ index, views }, stateAddress(looked.state).search);
  const search = formatSearch({ filter, display: { ...display, present, reveal: WHOLLY_REVEALED } });
  return (
    <li>
      <AppLink to={{ pathname: placePath(index.case.id, { page: "explorer" }), search }}>
        {teach.picture}
      </AppLink>
    </li>
  );
}
