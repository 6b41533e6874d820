import { useMemo } from "react";
import { cardsWords } from "../../i18n/en/classroom/cards.ts";
import { cornersWords } from "../../i18n/en/classroom/corners.ts";
import { useWords } from "../../i18n/useWords.ts";
import type { Proposition } from "../../case/proposition.ts";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import { CodeIcon } from "../coding/CodeMark.tsx";
import { CornerKey } from "./CornerKey.tsx";
import { CutOutStatements } from "./CutOutStatements.tsx";
import { Sheet } from "../paper/Sheet.tsx";
import { SheetsInTurn } from "../paper/SheetsInTurn.tsx";
import { CORNERS } from "./cornerCounts.ts";
import { cornerStatements } from "./cornerStatements.ts";
import { useChosenProposition } from "../choose/chosenProposition.ts";
import "./cornerCards.css";

/** Statements and corners to put on the walls. */
export function CornerCards() {
  const cards = useWords(cardsWords);
  const proposition = useChosenProposition();
  return proposition === undefined ? <p>{cards.noneSplits}</p> : <OnProposition proposition={proposition} />;
}

function OnProposition({ proposition }: { readonly proposition: Proposition }) {
  const cards = useWords(cardsWords);
  const corners = useWords(cornersWords);
  const index = useExplorer((state) => state.index);
  const seed = useExplorer(({ display }) => display.seed);
  const { id, text } = proposition;
  const numbered = useMemo(() => cornerStatements(index, id, seed), [index, id, seed]);
  const to = { page: "corners", proposition: id } as const;
  return (
    <>
      <Sheet title={text} above={cards.corners} to={to} isPoster>
        <p className="corner-task">{cards.stand}</p>
        {numbered.length === 0 && <p>{cards.nobodySpoke}</p>}
      </Sheet>
      <SheetsInTurn>
        {CORNERS.map((corner) => (
          <Sheet key={corner} title={corners.corner[corner]} to={to} isPoster>
            <p className="corner-sign">
              <CodeIcon code={corner} />
            </p>
            <p className="corner-task">{text}</p>
          </Sheet>
        ))}
      </SheetsInTurn>
      <CutOutStatements numbered={numbered} to={to} />
      <CornerKey numbered={numbered} proposition={proposition} to={to} />
    </>
  );
}
