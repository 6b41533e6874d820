import { handoutsWords } from "../../i18n/en/classroom/handouts.ts";
import { useWords } from "../../i18n/useWords.ts";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import { PropositionOffers } from "../choose/PropositionOffers.tsx";
import { type Evidence, twoSidedPropositions } from "./evidenceSides.ts";
import "./oneSided.css";

/** Says that the source reports one side alone, and offers the propositions that have two. */
export function OneSided({ evidence }: { readonly evidence: Evidence }) {
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

function onlySide({ support, oppose }: Evidence): "support" | "oppose" | "none" {
  if (support.leftOut.length > 0) return "support";
  return oppose.leftOut.length > 0 ? "oppose" : "none";
}
