import { handoutsWords } from "../../i18n/en/classroom/handouts.ts";
import { useWords } from "../../i18n/useWords.ts";
import type { Proposition } from "../../case/proposition.ts";
import { ControversySheet } from "./ControversySheet.tsx";
import { EvidenceCard } from "./EvidenceCard.tsx";
import { EvidenceWords } from "./EvidenceWords.tsx";
import type { EvidenceSide } from "./evidenceSides.ts";
import "./evidenceSheet.css";

interface EvidenceSheetProps {
  readonly proposition: Proposition;
  readonly side: "support" | "oppose";
  readonly evidence: EvidenceSide;
}

/** What is said on one side of a proposition, with room for notes; as much as on the other side's sheet. */
export function EvidenceSheet({ proposition, side, evidence }: EvidenceSheetProps) {
  const { sides } = useWords(handoutsWords);
  const { shown, leftOut } = evidence;
  return (
    <ControversySheet title={sides.evidence[side]} proposition={proposition}>
      <p className="quiet">
        {sides.roleNote} {sides.equal({ count: shown.length, hidden: leftOut.length })}
      </p>
      <ol className="evidence__cards">
        {shown.map((statement) => (
          <EvidenceCard key={statement.id} statement={statement} />
        ))}
      </ol>
      <EvidenceWords proposition={proposition} statements={shown} />
    </ControversySheet>
  );
}
