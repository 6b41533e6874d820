import { cardsWords } from "../../i18n/en/classroom/cards.ts";
import { useWords } from "../../i18n/useWords.ts";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import { FEWEST_STUDENTS } from "./jigsawGroups.ts";

/** Says what a jigsaw lacks. */
export function NoJigsaw() {
  const cards = useWords(cardsWords);
  const students = useExplorer(({ display }) => display.students);
  return <p>{students < FEWEST_STUDENTS ? cards.tooSmall : cards.tooFew}</p>;
}
