import { handoutsWords } from "../../i18n/en/classroom/handouts.ts";
import { useWords } from "../../i18n/useWords.ts";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import { PropositionOffers } from "../choose/PropositionOffers.tsx";
import { FEW, type Evidence, twoSidedPropositions } from "./evidenceSides.ts";
import "./oneSided.css";

/** Says, on the screen alone, that the sides have too little to talk about, and offers the propositions that have more; nothing where they have enough. */
export function ThinSides({ evidence }: { readonly evidence: Evidence }) {
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
