import { useParams } from "react-router";
import { PositionPanel } from "../../reading/proposition/PositionPanel.tsx";

/** Where one actor stands on one proposition: a link of the network, with the statements behind it. */
export function PositionRoute() {
  const { actorId = "", propositionId = "" } = useParams();
  return <PositionPanel actorId={actorId} propositionId={propositionId} />;
}
