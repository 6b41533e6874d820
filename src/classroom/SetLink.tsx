import { Link } from "react-router";
import { useExplorer } from "../store/ExplorerContext.tsx";
import type { PrintSet } from "../store/explorerState.ts";
import type { Lesson } from "./lesson.ts";
import { printedChoices } from "./printedChoices.ts";
import { useClassTo } from "./useClassTo.ts";

interface SetLinkProps {
  readonly lesson: Lesson;
  readonly set: PrintSet;
  readonly text: string;
}

/** A link to a set of pages to print, with the quotes and actors that the lesson has on the screen. */
export function SetLink({ lesson, set, text }: SetLinkProps) {
  const index = useExplorer((state) => state.index);
  const to = useClassTo();
  return <Link to={to({ page: "cards" }, printedChoices(index, lesson, set))}>{text}</Link>;
}
