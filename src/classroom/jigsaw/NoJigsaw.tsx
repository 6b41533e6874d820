import { useMessages } from "../../i18n/useMessages.ts";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import { FEWEST_STUDENTS } from "./jigsawGroups.ts";

/** Says what a jigsaw lacks. */
export function NoJigsaw() {
  const { cards } = useMessages();
  const students = useExplorer(({ display }) => display.students);
  return <p>{students < FEWEST_STUDENTS ? cards.tooSmall : cards.tooFew}</p>;
}
