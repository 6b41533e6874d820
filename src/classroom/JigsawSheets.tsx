import { useMemo } from "react";
import { useMessages } from "../i18n/useMessages.ts";
import { useExplorer } from "../store/ExplorerContext.tsx";
import { JigsawFindings } from "./JigsawFindings.tsx";
import { JigsawKey } from "./JigsawKey.tsx";
import { JigsawSlips } from "./JigsawSlips.tsx";
import { RoleCard } from "./RoleCard.tsx";
import { byStatements } from "./byStatements.ts";
import { chosenActors } from "./chosenActors.ts";
import { FEWEST_STUDENTS, jigsawGroups } from "./jigsawGroups.ts";
import "./jigsaw.css";

/** Groups for a class of any size, a card and a code for each, and the teacher's key. */
export function JigsawSheets() {
  const { cards, formats } = useMessages();
  const index = useExplorer((state) => state.index);
  const { actors, seed, students } = useExplorer(({ display }) => display);
  const jigsaw = useMemo(() => {
    const chosen = new Set(chosenActors(index, { actors }));
    const ranked = byStatements(index).flatMap(({ actor }) => (chosen.has(actor) ? actor : []));
    return jigsawGroups(students, ranked, seed);
  }, [index, actors, seed, students]);
  if (jigsaw === null) return <p>{students < FEWEST_STUDENTS ? cards.tooSmall : cards.tooFew}</p>;
  return (
    <>
      {jigsaw.experts.map(({ actor, students: members }, at) => (
        <RoleCard
          key={at}
          actor={actor}
          above={`${cards.expertGroup({ at: at + 1 })} · ${cards.members({ names: members.map(formats.number) })}`}
          tasks={cards.task}
        />
      ))}
      <JigsawSlips jigsaw={jigsaw} />
      <JigsawKey jigsaw={jigsaw} />
      <JigsawFindings actors={[...new Set(jigsaw.experts.map(({ actor }) => actor))]} />
    </>
  );
}
