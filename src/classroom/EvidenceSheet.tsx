import type { Proposition } from "../case/proposition.ts";
import { useMessages } from "../i18n/useMessages.ts";
import { EvidenceCard } from "./EvidenceCard.tsx";
import { EvidenceWords } from "./EvidenceWords.tsx";
import { Sheet } from "./Sheet.tsx";
import type { EvidenceSide } from "./evidenceSides.ts";
import "./evidenceSheet.css";

interface EvidenceSheetProps {
  readonly proposition: Proposition;
  readonly side: "support" | "oppose";
  readonly evidence: EvidenceSide;
}

/** What is said on one side of a proposition, with room for notes; as much as on the other side's sheet. */
export function EvidenceSheet({ proposition, side, evidence }: EvidenceSheetProps) {
  const { handouts } = useMessages();
  const { sides } = handouts;
  const { shown, leftOut } = evidence;
  return (
    <Sheet
      title={sides.evidence[side]}
      above={sides.controversy}
      to={{ page: "proposition", proposition: proposition.id }}
    >
      <div className="evidence">
        <p className="evidence__sentence" dir="auto">
          <q>{proposition.text}</q>
        </p>
        <p className="quiet">
          {sides.roleNote} {sides.equal({ count: shown.length, hidden: leftOut.length })}
        </p>
        <ol className="evidence__cards">
          {shown.map((statement) => (
            <EvidenceCard key={statement.id} statement={statement} />
          ))}
        </ol>
        <EvidenceWords proposition={proposition} statements={shown} />
      </div>
    </Sheet>
  );
}
