import { useMessages } from "../../i18n/useMessages.ts";
import type { TieSide } from "../../network/ties/tieNetwork.ts";
import type { TieReceipt } from "../../network/ties/tieReceipt.ts";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import "./tieReceipt.css";

interface TieVerdictProps {
  readonly side: TieSide;
  readonly receipt: TieReceipt;
  readonly isThin: boolean;
}

/** What a tie comes to, in a sentence, and how firm it is. */
export function TieVerdict({ side, receipt: { lines, weight }, isThin }: TieVerdictProps) {
  const { receipt: words } = useMessages();
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
