import { Link } from "react-router";
import { NO_FILTER } from "../../filter/filter.ts";
import { casePath } from "../../store/place/casePath.ts";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import { formatSearch } from "../../store/explorerSearch.ts";
import { DEFAULT_DISPLAY, type PrintSet } from "../../store/explorerState.ts";
import type { Lesson } from "../lesson/lesson.ts";
import { printedChoices } from "./printedChoices.ts";
import { setProposition } from "./setProposition.ts";

interface SetLinkProps {
  readonly lesson: Lesson;
  readonly set: PrintSet;
  readonly text: string;
}

/** A link to a set of pages to print, with the quotes, the actors and the proposition that the lesson has on the screen. */
export function SetLink({ lesson, set, text }: SetLinkProps) {
  const index = useExplorer((state) => state.index);
  const views = useExplorer((state) => state.views);
  const { names, seed } = useExplorer((state) => state.display);
  const proposition = setProposition(index, lesson, set);
  const search = formatSearch({
    filter: proposition === null ? NO_FILTER : { ...NO_FILTER, proposition: [proposition] },
    display: { ...DEFAULT_DISPLAY, names, seed, ...printedChoices({ index, views }, lesson, set) },
  });
  return <Link to={{ pathname: casePath(index.case.id, { page: "cards" }), search }}>{text}</Link>;
}
