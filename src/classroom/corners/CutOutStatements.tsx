import type { CasePlace } from "../../store/place/places.ts";
import { cardsWords } from "../../i18n/en/classroom/cards.ts";
import { useWords } from "../../i18n/useWords.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import { SheetsInTurn } from "../paper/SheetsInTurn.tsx";
import { Sheet } from "../paper/Sheet.tsx";
import { isFragment } from "../cards/cardStatements.ts";
import { type NumberedStatement, namelessWords } from "./cornerStatements.ts";
import { inChunks } from "../choose/chunks.ts";

/** How many cards a sheet is cut into. */
const ON_A_SHEET = 6;

interface CutOutStatementsProps {
  readonly numbered: readonly NumberedStatement[];
  readonly to: CasePlace;
}

/** Statements to cut out along dashed lines: words and a number, without a name or a stance. */
export function CutOutStatements({ numbered, to }: CutOutStatementsProps) {
  const cards = useWords(cardsWords);
  const chunks = inChunks(numbered, ON_A_SHEET);
  const sheets = chunks.map((chunk, at) => (
    <Sheet key={at} title={cards.cutOut({ at: at + 1, count: chunks.length })} above={cards.corners} to={to}>
      <p className="quiet">{cards.place}</p>
      <ul className="cut-out">
        {chunk.map((card) => (
          <CutOutCard key={card.number} {...card} />
        ))}
      </ul>
    </Sheet>
  ));
  return <SheetsInTurn>{sheets}</SheetsInTurn>;
}

function CutOutCard({ number, statement }: NumberedStatement) {
  const { formats } = useMessages();
  const index = useExplorer((state) => state.index);
  const { quote, summary } = namelessWords(index, statement);
  return (
    <li className="cut-out__card">
      <p className="cut-out__number">{formats.number(number)}</p>
      <div className="cut-out__words">
        {quote !== undefined && (
          <blockquote className="said__quote" lang={statement.quote?.language} dir="auto">
            {quote}
          </blockquote>
        )}
        {(quote === undefined || isFragment(statement)) && (
          <p className="cut-out__summary" dir="auto">
            {summary}
          </p>
        )}
      </div>
    </li>
  );
}
