import { useMemo } from "react";
import type { Actor } from "../../case/actor.ts";
import { cardsWords } from "../../i18n/en/classroom/cards.ts";
import { useWords } from "../../i18n/useWords.ts";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import { actorsByStatements, chosenActors } from "../choose/chosenActors.ts";
import { FEWEST_STUDENTS, type Jigsaw, jigsawGroups } from "./jigsawGroups.ts";

/** The groups of the class that is chosen, those on the actors most heard first; null for too few students or actors. */
export function useJigsaw(): Jigsaw<Actor> | null {
  const index = useExplorer((state) => state.index);
  const { actors, seed, students } = useExplorer(({ display }) => display);
  return useMemo(() => {
    const chosen = new Set(chosenActors(index, { actors }));
    const ranked = actorsByStatements(index).flatMap(({ actor }) => (chosen.has(actor) ? actor : []));
    return jigsawGroups(students, ranked, seed);
  }, [index, actors, seed, students]);
}

/** Says what a jigsaw lacks. */
export function NoJigsaw() {
  const cards = useWords(cardsWords);
  const students = useExplorer(({ display }) => display.students);
  return <p>{students < FEWEST_STUDENTS ? cards.tooSmall : cards.tooFew}</p>;
}
