import { useParams } from "react-router";
import { Compare } from "../../reading/compare/Compare.tsx";

/** Two actors side by side. */
export function CompareRoute() {
  const { actorId = "", otherId = "" } = useParams();
  return <Compare actorId={actorId} otherId={otherId} />;
}
