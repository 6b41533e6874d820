import { usePlace } from "../../store/place/usePlace.ts";
import { ClassRoute } from "./ClassRoute.tsx";

/** Four corners on one proposition, without the actors or with the actors in their corners. */
export function CornersRoute() {
  const { place } = usePlace();
  const isNamed = place?.page === "corners" || place?.page === "cornerActors";
  const propositionId = isNamed ? place.proposition : undefined;
  return (
    <ClassRoute part="corners">
      {({ Corners }) => <Corners propositionId={propositionId} withActors={place?.page === "cornerActors"} />}
    </ClassRoute>
  );
}
