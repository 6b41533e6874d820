import type { ActorId } from "../../case/actor.ts";
import type { PropositionId } from "../../case/proposition.ts";
import { STANCES, type Statement } from "../../case/statement.ts";
import { receiptWords } from "../../i18n/en/views/receipt.ts";
import { useWords } from "../../i18n/useWords.ts";
import type { TieSide } from "../../network/ties/tieNetwork.ts";
import type { ReceiptCell, ReceiptLine } from "../../network/ties/tieReceipt.ts";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import { ActorName } from "../names/ActorName.tsx";
import { PropositionName, PropositionText } from "../names/PropositionName.tsx";
import { StanceWord } from "../statement/StanceWord.tsx";
import { StatementCard } from "../statement/StatementCard.tsx";
import { lineWorking } from "./lineWorking.ts";
import "../names/compare.css";
import "../proposition/positionStatements.css";
import "./tieReceipt.css";

interface TieReceiptLinesProps {
  readonly side: TieSide;
  readonly ends: readonly [left: string, right: string];
  readonly lines: readonly ReceiptLine[];
}

/** Each thing that two ends meet on: what it adds to their tie, and the statements of both side by side. */
export function TieReceiptLines({ side, ends, lines }: TieReceiptLinesProps) {
  const receipt = useWords(receiptWords);
  const aggregation = useExplorer((state) => state.display.aggregation);
  const across = side === "actor" ? "proposition" : "actor";
  return lines.map((line) => (
    <section key={line.on} className="compare__proposition">
      <h3 className="compare__label">
        <EndName side={across} id={line.on} />
      </h3>
      {across === "proposition" && <PropositionText id={line.on as PropositionId} />}
      <p className="tie-line">{lineWorking(line, aggregation, receipt)}</p>
      <div className="compare__sides">
        <Side side={side} id={ends[0]} on={line.on} cell={line.left} />
        <Side side={side} id={ends[1]} on={line.on} cell={line.right} />
      </div>
    </section>
  ));
}

interface SideProps {
  readonly side: TieSide;
  readonly id: string;
  readonly on: string;
  readonly cell: ReceiptCell;
}

function Side({ side, id, on, cell: { places, counts } }: SideProps) {
  const receipt = useWords(receiptWords);
  const statements = useExplorer(({ index }) => index.case.statements);
  const [actor, proposition] = side === "actor" ? [id, on] : [on, id];
  const isOwn = (one: Statement) => one.actor === actor && one.proposition === proposition;
  return (
    <div className="compare__side">
      <h4 className="compare__actor">
        <EndName side={side} id={id} />
      </h4>
      {STANCES.filter((stance) => places[stance].length > 0).map((stance) => (
        <section key={stance} className="position-statements">
          <p>
            <StanceWord stance={stance} isName />{" "}
            {receipt.times({ count: counts[stance], all: places[stance].length })}
          </p>
          {places[stance].map((place) => {
            const statement = statements[place];
            return statement === undefined ? null : (
              <StatementCard key={place} statement={statement} detail={isOwn(statement) ? "words" : "full"} />
            );
          })}
        </section>
      ))}
    </div>
  );
}

/** One end of a tie as a link to its page. */
export function EndName({ side, id }: { readonly side: TieSide; readonly id: string }) {
  return side === "actor" ? <ActorName id={id as ActorId} /> : <PropositionName id={id as PropositionId} />;
}
