import { Link } from "react-router";
import { useMessages } from "../i18n/useMessages.ts";
import { useExplorer } from "../store/ExplorerContext.tsx";
import { PRINT_SETS, type PrintSet } from "../store/explorerState.ts";
import { Button } from "../ui/Button.tsx";
import type { Lesson } from "./lesson.ts";
import { printedChoices } from "./printedChoices.ts";
import { useClassTo } from "./useClassTo.ts";

/** The sets that have a key. */
const KEYS = ["quiz", "coding", "jigsaw"] as const satisfies readonly PrintSet[];

/** How to give a lesson on paper alone, and where the answers are. Both name actors, so they go where names are hidden. */
export function PaperWay({ lesson }: { readonly lesson: Lesson }) {
  const hasNames = useExplorer(({ display }) => display.names);
  if (!hasNames) return <NamesAway />;
  return (
    <>
      <Paper lesson={lesson} />
      <Keys lesson={lesson} />
    </>
  );
}

function Paper({ lesson }: { readonly lesson: Lesson }) {
  const { teach } = useMessages();
  return (
    <section className="teach__part">
      <h3>{teach.paper}</h3>
      <ol className="teach__ways-on-paper">
        {lesson.paperOnly.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ol>
      <p>
        {teach.sets}:{" "}
        {PRINT_SETS.map((set, at) => (
          <span key={set}>
            {at > 0 && " · "}
            <SetLink lesson={lesson} set={set} text={teach.set[set]} />
          </span>
        ))}
      </p>
    </section>
  );
}

function Keys({ lesson }: { readonly lesson: Lesson }) {
  const { teach } = useMessages();
  return (
    <section className="teach__part">
      <h3>{teach.keys}</h3>
      <p>
        {teach.keysText}{" "}
        {KEYS.map((set, at) => (
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

interface SetLinkProps {
  readonly lesson: Lesson;
  readonly set: PrintSet;
  readonly text: string;
}

function SetLink({ lesson, set, text }: SetLinkProps) {
  const index = useExplorer((state) => state.index);
  const to = useClassTo();
  return <Link to={to({ page: "cards" }, printedChoices(index, lesson, set))}>{text}</Link>;
}

function NamesAway() {
  const { teach } = useMessages();
  const show = useExplorer((state) => state.show);
  return (
    <section className="teach__part">
      <h3>{teach.names}</h3>
      <p>{teach.namesAway}</p>
      <p>
        <Button onClick={() => show({ names: true })}>{teach.showNames}</Button>
      </p>
    </section>
  );
}
