import { useParams } from "react-router";
import { PropositionPanel } from "../../reading/proposition/PropositionPanel.tsx";

/** One proposition, with all that the case has on it. */
export function PropositionRoute() {
  const { propositionId = "" } = useParams();
  return <PropositionPanel propositionId={propositionId} />;
}
