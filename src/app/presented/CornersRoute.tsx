import { useParams } from "react-router";
import { ClassRoute } from "./ClassRoute.tsx";

/** Four corners on one proposition, without the actors or with the actors in their corners. */
export function CornersRoute({ withActors = false }: { readonly withActors?: boolean }) {
  const { propositionId } = useParams();
  return (
    <ClassRoute part="corners">
      {({ Corners }) => <Corners propositionId={propositionId} withActors={withActors} />}
    </ClassRoute>
  );
}
