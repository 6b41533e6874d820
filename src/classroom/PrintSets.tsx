import type { ComponentType } from "react";
import { useMessages } from "../i18n/useMessages.ts";
import { useExplorer } from "../store/ExplorerContext.tsx";
import type { PrintSet } from "../store/explorerState.ts";
import { ClassPage } from "./ClassPage.tsx";
import { CodingSheets } from "./CodingSheets.tsx";
import { CornerCards } from "./CornerCards.tsx";
import { EvidenceSheets } from "./EvidenceSheets.tsx";
import { JigsawSheets } from "./JigsawSheets.tsx";
import { PrintChoice } from "./PrintChoice.tsx";
import { QuizSheets } from "./QuizSheets.tsx";
import { RoleCards } from "./RoleCards.tsx";
import { TableSheets } from "./TableSheets.tsx";

/** The pages that a class gets on paper, chosen, seen and printed. */
export function PrintSets() {
  const { sheets } = useMessages();
  const print = useExplorer(({ display }) => display.print);
  const Sheets = SHEETS[print];
  return (
    <ClassPage place="cards" heading={sheets.title}>
      <div className="print-sets">
        <PrintChoice />
        <div className="print-sets__stack">
          <Sheets />
        </div>
      </div>
    </ClassPage>
  );
}

const SHEETS = {
  cards: RoleCards,
  table: TableSheets,
  quiz: QuizSheets,
  coding: CodingSheets,
  corners: CornerCards,
  sides: EvidenceSheets,
  jigsaw: JigsawSheets,
} as const satisfies Record<PrintSet, ComponentType>;
