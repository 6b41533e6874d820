import { receiptWords } from "../../i18n/en/views/receipt.ts";
import { useWords } from "../../i18n/useWords.ts";
import type { ActorId } from "../../case/actor.ts";
import type { PropositionId } from "../../case/proposition.ts";
import type { TieSide } from "../../network/ties/tieNetwork.ts";
import type { TieReceipt } from "../../network/ties/tieReceipt.ts";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import { PlaceLink } from "../../store/place/PlaceLink.tsx";
import { EndName, TieReceiptLines } from "./TieReceiptLines.tsx";
import { EndCounted } from "../names/CountedNote.tsx";
import { Panel } from "../panel/Panel.tsx";
import { UnknownInCase } from "../panel/UnknownNotice.tsx";
import { TieWorking } from "./TieWorking.tsx";
import { useTieReceipt } from "./useTieReceipt.ts";
import "./tieReceipt.css";

interface TiePanelProps {
  readonly side: TieSide;
  readonly left: string;
  readonly right: string;
}

/** The receipts of a tie between two actors, or two propositions: what makes it, statement by statement, and the sum. */
export function TiePanel({ side, left, right }: TiePanelProps) {
  const words = useWords(receiptWords);
  const unknown = useExplorer(({ index: { actors, propositions } }) =>
    [left, right].find((id) =>
      side === "actor" ? !actors.has(id as ActorId) : !propositions.has(id as PropositionId),
    ),
  );
  if (unknown !== undefined) return <UnknownInCase what={side} id={unknown} />;
  const heading = (
    <>
      <EndName side={side} id={left} /> {words.heading[side]} <EndName side={side} id={right} />
    </>
  );
  return (
    <Panel subject={`tie ${left} ${right}`} heading={heading}>
      <EndCounted side={side} id={left} />
      {left !== right && <EndCounted side={side} id={right} />}
      {left === right ? <p>{words.sameTwice[side]}</p> : <Receipt side={side} left={left} right={right} />}
    </Panel>
  );
}

function Receipt({ side, left, right }: TiePanelProps) {
  const words = useWords(receiptWords);
  const { receipt, isThin } = useTieReceipt(side, left, right);
  return (
    <>
      <TieVerdict side={side} receipt={receipt} isThin={isThin} />
      {receipt.lines.length > 0 && (
        <>
          <TieWorking receipt={receipt} />
          <TieReceiptLines side={side} ends={[left, right]} lines={receipt.lines} />
        </>
      )}
      {side === "actor" && (
        <p>
          <PlaceLink to={{ page: "compare", actor: left as ActorId, other: right as ActorId }}>
            {words.compareAll}
          </PlaceLink>
        </p>
      )}
    </>
  );
}

interface TieVerdictProps {
  readonly side: TieSide;
  readonly receipt: TieReceipt;
  readonly isThin: boolean;
}

/** What a tie comes to, in a sentence, and how firm it is. */
function TieVerdict({ side, receipt: { lines, weight }, isThin }: TieVerdictProps) {
  const words = useWords(receiptWords);
  const aggregation = useExplorer((state) => state.display.aggregation);
  if (lines.length === 0) return <p className="tie-verdict">{words.verdict.none[side]}</p>;
  if (weight === 0) return <p className="tie-verdict">{words.verdict.balance}</p>;
  const isDisagreement = aggregation === "conflict" || weight < 0;
  const kind = aggregation === "ignore" ? "meeting" : isDisagreement ? "disagreement" : "agreement";
  return (
    <p className="tie-verdict">
      {words.verdict[kind][side]({ value: weight })}{" "}
      <span className="tie-verdict__firmness">{isThin ? words.thinVerdict : words.firmVerdict}</span>
    </p>
  );
}
