import { cardsWords } from "../../i18n/en/classroom/cards.ts";
import { useWords } from "../../i18n/useWords.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { JigsawFindings } from "./JigsawFindings.tsx";
import { JigsawKey } from "./JigsawKey.tsx";
import { JigsawSlips } from "./JigsawSlips.tsx";
import { NoJigsaw, useJigsaw } from "./useJigsaw.tsx";
import { SheetsInTurn } from "../paper/SheetsInTurn.tsx";
import { RoleCard } from "../cards/RoleCard.tsx";
import "./jigsaw.css";

/** Groups for a class of any size, a card and a code for each, and the teacher's key. */
export function JigsawSheets() {
  const { formats } = useMessages();
  const cards = useWords(cardsWords);
  const jigsaw = useJigsaw();
  if (jigsaw === null) return <NoJigsaw />;
  return (
    <>
      <SheetsInTurn>
        {jigsaw.experts.map(({ actor, students: members }, at) => (
          <RoleCard
            key={at}
            actor={actor}
            above={`${cards.expertGroup({ at: at + 1 })} · ${cards.members({ names: members.map(formats.number) })}`}
            tasks={cards.task}
          />
        ))}
      </SheetsInTurn>
      <JigsawSlips jigsaw={jigsaw} />
      <JigsawKey jigsaw={jigsaw} />
      <JigsawFindings actors={[...new Set(jigsaw.experts.map(({ actor }) => actor))]} />
    </>
  );
}
