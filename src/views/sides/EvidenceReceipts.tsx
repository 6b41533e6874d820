import { group } from "d3";
import { type ReactNode, useState } from "react";
import type { CaseIndex } from "../../case/caseIndex.ts";
import type { PropositionId } from "../../case/proposition.ts";
import { STANCES } from "../../case/statement.ts";
import { setOf } from "../../case/statementSet.ts";
import { sideFindingWords } from "../../i18n/en/views/sideFindings.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { useWords } from "../../i18n/useWords.ts";
import { type Position, positions } from "../../network/position.ts";
import type { Evidence } from "../../network/ties/evidence.ts";
import { useBodyWords } from "../../reading/names/useBodyWords.ts";
import { PlaceLink } from "../../store/place/PlaceLink.tsx";
import { StanceIcon } from "../../ui/StanceIcon.tsx";
import { usePrintingAll } from "../../ui/hooks/usePrinting.ts";
import { PropositionMark } from "./NameMarks.tsx";
import { type SidesShown, shortName } from "./sidesShown.ts";

interface EvidenceReceiptsProps {
  readonly shown: SidesShown;
  readonly evidence: Evidence;
  readonly isThin: boolean;
  /** How much it is, where it is not said in the usual words. */
  readonly lead?: string;
  /** What is under the receipts, on demand too. */
  readonly children?: ReactNode;
}

/** How much a sentence rests on, whether that is thin, and on demand the very positions, as links to the words. */
export function EvidenceReceipts({ shown, evidence, isThin, lead, children }: EvidenceReceiptsProps) {
  const sides = useWords(sideFindingWords);
  const bodyWords = useBodyWords();
  const [isUnfolded, setUnfolded] = useState(false);
  const isPrinting = usePrintingAll();
  const isOpen = isUnfolded || isPrinting;
  return (
    <details className="receipts" onToggle={(event) => setUnfolded(event.currentTarget.open)}>
      <summary>
        <span>
          {lead ??
            sides.evidence({
              statements: evidence.statements.length,
              actors: evidence.actors.length,
              bodies: bodyWords(evidence.actors),
            })}
        </span>
        {isThin && (
          <span className="thin-mark">
            <span className="thin-mark__word">{sides.thin}</span>: {sides.thinMeaning}
          </span>
        )}
      </summary>
      {isOpen && (
        <ul className="receipts__list">
          {receiptsOf(shown.index, evidence.statements).map((receipt) => (
            <ReceiptLine key={receipt.proposition} shown={shown} receipt={receipt} />
          ))}
        </ul>
      )}
      {isOpen && children}
    </details>
  );
}

function ReceiptLine({ shown, receipt }: { readonly shown: SidesShown; readonly receipt: Receipt }) {
  const { words, formats } = useMessages();
  const sides = useWords(sideFindingWords);
  return (
    <li>
      <PropositionMark shown={shown} id={receipt.proposition} />
      <ul className="receipts__positions">
        {receipt.positions.map(({ actor, proposition, stance, statements }) => (
          <li key={actor}>
            <PlaceLink inPane to={{ page: "position", actor, proposition }}>
              <StanceIcon stance={stance} />{" "}
              <span className="visually-hidden">
                {sides.receipt({
                  actor: shortName(shown.index, actor),
                  count: statements.length,
                  stance: words.stance[stance],
                })}
              </span>
              <span aria-hidden="true">
                <bdi>{shortName(shown.index, actor)}</bdi>{" "}
                {statements.length > 1 && formats.number(statements.length)}
              </span>
            </PlaceLink>
          </li>
        ))}
      </ul>
    </li>
  );
}

/** What was said on one proposition of what a sentence rests on, by stance. */
interface Receipt {
  readonly proposition: PropositionId;
  readonly positions: readonly Position[];
}

/** The positions that some statements make, by proposition, those with most actors first. */
function receiptsOf(index: CaseIndex, statements: readonly number[]): readonly Receipt[] {
  const taken = positions(index, setOf(index.case.statements.length, statements));
  return [...group(taken, ({ proposition }) => proposition)]
    .map(([proposition, on]) => ({ proposition, positions: on.toSorted(byStance) }))
    .toSorted((left, right) => right.positions.length - left.positions.length);
}

function byStance(left: Position, right: Position): number {
  return STANCES.indexOf(left.stance) - STANCES.indexOf(right.stance);
}
