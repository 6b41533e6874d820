import { useParams } from "react-router";
import { Corners } from "../classroom/Corners.tsx";
import { useMessages } from "../i18n/useMessages.ts";
import { PageTitle } from "./PageTitle.tsx";

/** Four corners on one proposition, without the actors or with where they stand. */
export function CornersRoute({ withActors = false }: { readonly withActors?: boolean }) {
  const { corners } = useMessages();
  const { propositionId } = useParams();
  return (
    <>
      <PageTitle view={corners.title} />
      <Corners propositionId={propositionId} withActors={withActors} />
    </>
  );
}
