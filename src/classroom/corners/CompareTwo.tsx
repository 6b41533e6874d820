import { useMemo } from "react";
import { cornersWords } from "../../i18n/en/classroom/corners.ts";
import { useWords } from "../../i18n/useWords.ts";
import type { Proposition } from "../../case/proposition.ts";
import { PlaceLink } from "../../store/place/PlaceLink.tsx";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import { actorsApart } from "./actorsApart.ts";

/** Leads to the comparison of two actors who stand on different sides of a proposition; nowhere if no two do. */
export function CompareTwo({ proposition }: { readonly proposition: Proposition }) {
  const corners = useWords(cornersWords);
  const index = useExplorer((state) => state.index);
  const actors = useMemo(() => actorsApart(index, proposition.id), [index, proposition]);
  if (actors === null) return null;
  return (
    <PlaceLink to={{ page: "pair" }} shown={{ actors }} className="button">
      {corners.compareTwo}
    </PlaceLink>
  );
}
