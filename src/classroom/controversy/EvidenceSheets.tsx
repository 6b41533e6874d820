import { useMemo } from "react";
import type { Proposition } from "../../case/proposition.ts";
import { handoutsWords } from "../../i18n/en/classroom/handouts.ts";
import { useWords } from "../../i18n/useWords.ts";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import { PropositionOffers } from "../choose/PropositionOffers.tsx";
import { useChosenProposition } from "../choose/chosenProposition.ts";
import { SheetsInTurn } from "../paper/SheetsInTurn.tsx";
import { EvidenceKey } from "./EvidenceKey.tsx";
import { EvidenceSheet } from "./EvidenceSheet.tsx";
import { ProcedureSheet } from "./ProcedureSheet.tsx";
import { type PropositionEvidence, FEW, evidenceSides, twoSidedPropositions } from "./evidenceSides.ts";
import "./oneSided.css";

/** As many quotes for either side of a proposition, for a structured controversy. */
export function EvidenceSheets() {
  const handouts = useWords(handoutsWords);
  const proposition = useChosenProposition();
  if (proposition === undefined) return <p>{handouts.sides.noControversy}</p>;
  return <SheetsOn proposition={proposition} />;
}

function SheetsOn({ proposition }: { readonly proposition: Proposition }) {
  const index = useExplorer((state) => state.index);
  const evidence = useMemo(() => evidenceSides(index, proposition.id), [index, proposition]);
  if (evidence.support.shown.length === 0) return <OneSided evidence={evidence} />;
  return (
    <>
      <ThinSides evidence={evidence} />
      <SheetsInTurn>
        {[
          <ProcedureSheet key="procedure" proposition={proposition} />,
          <EvidenceSheet key="for" proposition={proposition} side="support" evidence={evidence.support} />,
          <EvidenceSheet key="against" proposition={proposition} side="oppose" evidence={evidence.oppose} />,
          <EvidenceKey key="key" proposition={proposition} evidence={evidence} />,
        ]}
      </SheetsInTurn>
    </>
  );
}

/** Says that the source reports one side alone, and offers the propositions that have two. */
function OneSided({ evidence }: { readonly evidence: PropositionEvidence }) {
  const handouts = useWords(handoutsWords);
  const index = useExplorer((state) => state.index);
  const offers = twoSidedPropositions(index);
  return (
    <div className="one-sided">
      <p>{handouts.sides.oneSided[onlySide(evidence)]}</p>
      <p>{offers.length > 0 ? handouts.sides.takeInstead : handouts.sides.noControversy}</p>
      <PropositionOffers offers={offers} />
    </div>
  );
}

function onlySide({ support, oppose }: PropositionEvidence): "support" | "oppose" | "none" {
  if (support.leftOut.length > 0) return "support";
  return oppose.leftOut.length > 0 ? "oppose" : "none";
}

/** Says, on the screen alone, that the sides have too little to talk about, and offers the propositions that have more; nothing where they have enough. */
function ThinSides({ evidence }: { readonly evidence: PropositionEvidence }) {
  const handouts = useWords(handoutsWords);
  const index = useExplorer((state) => state.index);
  if (evidence.support.shown.length >= FEW) return null;
  const offers = twoSidedPropositions(index, FEW);
  return (
    <div className="one-sided one-sided--thin">
      <p>{handouts.sides.thin}</p>
      {offers.length > 0 && <p>{handouts.sides.takeFuller}</p>}
      <PropositionOffers offers={offers} />
    </div>
  );
}
