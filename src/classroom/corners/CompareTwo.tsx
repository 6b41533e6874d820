import { useMemo } from "react";
import type { Proposition } from "../../case/proposition.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { PlaceLink } from "../../store/place/PlaceLink.tsx";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import { actorsApart } from "./actorsApart.ts";

/** Leads to the comparison of two actors who stand on different sides of a proposition; nowhere if no two do. */
export function CompareTwo({ proposition }: { readonly proposition: Proposition }) {
  const { corners } = useMessages();
  const index = useExplorer((state) => state.index);
  const actors = useMemo(() => actorsApart(index, proposition.id), [index, proposition]);
  if (actors === null) return null;
  return (
    <PlaceLink to={{ page: "pair" }} shown={{ actors }} className="button">
      {corners.compareTwo}
    </PlaceLink>
  );
}
