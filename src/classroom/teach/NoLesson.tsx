import { PlaceLink } from "../../store/place/PlaceLink.tsx";
import { teachWords } from "../../i18n/en/classroom/teach.ts";
import { useWords } from "../../i18n/useWords.ts";

const TOOLS = ["quiz", "cards", "room", "pair", "code"] as const;

/** What a class can do with a case that has no lesson, and how to write one. */
export function NoLesson() {
  const teach = useWords(teachWords);
  return (
    <>
      <p>
        {teach.none} {teach.noneHelp}
      </p>
      <h2>{teach.tools}</h2>
      <dl className="teach__tools">
        {TOOLS.map((page) => (
          <div key={page}>
            <dt>
              <PlaceLink to={{ page }}>{teach.page[page]}</PlaceLink>
            </dt>
            <dd>{teach.tool[page]}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
