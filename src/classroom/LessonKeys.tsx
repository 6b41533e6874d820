import { useMessages } from "../i18n/useMessages.ts";
import { useExplorer } from "../store/ExplorerContext.tsx";
import type { PrintSet } from "../store/explorerState.ts";
import type { Lesson } from "./lesson.ts";
import { SetLink } from "./SetLink.tsx";

/** The sets that have a key. */
const KEYS = ["quiz", "coding", "jigsaw"] as const satisfies readonly PrintSet[];

/** Where a lesson's answers are; nothing where names are hidden, which the keys would tell. */
export function LessonKeys({ lesson }: { readonly lesson: Lesson }) {
  const { teach } = useMessages();
  const hasNames = useExplorer(({ display }) => display.names);
  if (!hasNames) return null;
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
