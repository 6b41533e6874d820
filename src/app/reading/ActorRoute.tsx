import { useParams } from "react-router";
import { ActorPanel } from "../../reading/actor/ActorPanel.tsx";

/** One actor, with all that the case has on it. */
export function ActorRoute() {
  const { actorId = "" } = useParams();
  return <ActorPanel actorId={actorId} />;
}
