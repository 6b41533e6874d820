import { useParams } from "react-router";
import { Corners } from "../../classroom/corners/Corners.tsx";
import { ClassRoute } from "../shell/ClassRoute.tsx";

/** Four corners on one proposition, without the actors or with where they stand. */
export function CornersRoute({ withActors = false }: { readonly withActors?: boolean }) {
  const { propositionId } = useParams();
  return (
    <ClassRoute part="corners">
      <Corners propositionId={propositionId} withActors={withActors} />
    </ClassRoute>
  );
}
