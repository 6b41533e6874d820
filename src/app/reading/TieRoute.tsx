import { useParams } from "react-router";
import { TiePanel } from "../../reading/tie/TiePanel.tsx";

/** The receipts of the tie between two actors. */
export function TieRoute() {
  const { actorId = "", otherId = "" } = useParams();
  return <TiePanel side="actor" left={actorId} right={otherId} />;
}

/** The receipts of the tie between two propositions. */
export function TogetherRoute() {
  const { propositionId = "", otherPropositionId = "" } = useParams();
  return <TiePanel side="proposition" left={propositionId} right={otherPropositionId} />;
}
