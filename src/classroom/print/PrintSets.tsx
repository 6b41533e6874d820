import type { ComponentType } from "react";
import { usePlace } from "../../store/place/usePlace.ts";
import { cardsWords } from "../../i18n/en/classroom/cards.ts";
import { sheetsWords } from "../../i18n/en/classroom/sheets.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { useWords } from "../../i18n/useWords.ts";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import type { PrintSet } from "../../store/classChoices.ts";
import { useElementCount } from "../../ui/hooks/useElementCount.ts";
import { RoleCard } from "../cards/RoleCard.tsx";
import { chosenActors } from "../choose/chosenActors.ts";
import { CodingSheets } from "../coding/CodingSheets.tsx";
import { EvidenceSheets } from "../controversy/EvidenceSheets.tsx";
import { CornerCards } from "../corners/CornerCards.tsx";
import { GroupsOnScreen } from "../jigsaw/GroupsOnScreen.tsx";
import { JigsawSheets } from "../jigsaw/JigsawSheets.tsx";
import { ClassPage } from "../page/ClassPage.tsx";
import { SheetsInTurn } from "../paper/SheetsInTurn.tsx";
import { QuizSheets } from "../quiz/QuizSheets.tsx";
import { PrintChoice } from "./PrintChoice.tsx";
import { TableSheets } from "./TableSheets.tsx";

/** The pages that a class gets on paper, chosen, seen and printed. */
export function PrintSets() {
  const { app } = useMessages();
  const cards = useWords(cardsWords);
  const print = useExplorer(({ display }) => display.print);
  const isForClass = useIsForClass();
  const areGroups = isForClass && print === "jigsaw";
  const Sheets = SHEETS[print];
  return (
    <ClassPage place="cards" heading={areGroups ? cards.groups : app.classPage.sheets}>
      {areGroups && <GroupsOnScreen />}
      <div className="print-sets" data-for-class={isForClass || undefined}>
        {isForClass ? <FoldedChoice /> : <PrintChoice />}
        <div className="print-sets__stack" data-paper-only={areGroups || undefined}>
          <Sheets />
          {!areGroups && <MoreSheets />}
        </div>
      </div>
    </ClassPage>
  );
}

/** Whether a class sees the page, in a step of a lesson or on a projector, and not its teacher alone. */
function useIsForClass(): boolean {
  const { step } = usePlace();
  const isPresented = useExplorer(({ display }) => display.present);
  return step !== undefined || isPresented;
}

function FoldedChoice() {
  const sheets = useWords(sheetsWords);
  return (
    <details className="print-sets__fold">
      <summary>{sheets.forTeacher}</summary>
      <PrintChoice />
    </details>
  );
}

/** A screen shows the first sheets of many; paper has them all. */
function MoreSheets() {
  const sheets = useWords(sheetsWords);
  const count = useElementCount(UNSEEN);
  return count > 0 && <p className="print-sets__more">{sheets.more({ count })}</p>;
}

/** As the style sheet has it. */
const UNSEEN = ".print-sets__stack > .sheet:nth-of-type(n + 13)";

const SHEETS = {
  cards: RoleCards,
  table: TableSheets,
  quiz: QuizSheets,
  coding: CodingSheets,
  corners: CornerCards,
  sides: EvidenceSheets,
  jigsaw: JigsawSheets,
} as const satisfies Record<PrintSet, ComponentType>;

/** A card for each actor: who speaks, what it said, and three questions. */
function RoleCards() {
  const index = useExplorer((state) => state.index);
  const display = useExplorer((state) => state.display);
  const cards = chosenActors(index, display).map((actor) => <RoleCard key={actor.id} actor={actor} />);
  return <SheetsInTurn>{cards}</SheetsInTurn>;
}
