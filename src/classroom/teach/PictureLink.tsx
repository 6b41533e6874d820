import { Link } from "react-router";
import { teachWords } from "../../i18n/en/classroom/teach.ts";
import { useWords } from "../../i18n/useWords.ts";
import { casePath } from "../../store/place/casePath.ts";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import { formatSearch, readSearch } from "../../store/explorerSearch.ts";
import { WHOLLY_REVEALED } from "../../store/explorerState.ts";
import { hidesNames, stateAddress } from "../lesson/stepAddress.ts";
import type { Lesson } from "../lesson/lesson.ts";

/** A link to the picture without names that a lesson looks at, whole, to be printed; nothing where it looks at none. */
export function PictureLink({ lesson: { steps } }: { readonly lesson: Lesson }) {
  const teach = useWords(teachWords);
  const index = useExplorer((state) => state.index);
  const views = useExplorer((state) => state.views);
  const looked = steps.find(({ state }) => hidesNames(state) && stateAddress(state).pathname === "/");
  if (looked === undefined) return null;
  const { filter, display } = readSearch({ index, views }, stateAddress(looked.state).search);
  const search = formatSearch({ filter, display: { ...display, reveal: WHOLLY_REVEALED } });
  return (
    <li>
      <Link to={{ pathname: casePath(index.case.id, { page: "explorer" }), search }}>{teach.picture}</Link>
    </li>
  );
}
