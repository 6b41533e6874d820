import { useMemo } from "react";
import { Link, useParams } from "react-router";
import type { Proposition } from "../case/proposition.ts";
import { isFramed } from "../host/frame.ts";
import { useMessages } from "../i18n/useMessages.ts";
import { useExplorer } from "../store/ExplorerContext.tsx";
import { casePath } from "../store/casePath.ts";
import { formatSearch } from "../store/explorerSearch.ts";
import { actorsApart } from "./actorsApart.ts";

/** Leads to the comparison of two actors who stand on different sides of a proposition; nowhere if no two do. */
export function CompareTwo({ proposition }: { readonly proposition: Proposition }) {
  const { corners } = useMessages();
  const index = useExplorer((state) => state.index);
  const filter = useExplorer((state) => state.filter);
  const display = useExplorer((state) => state.display);
  const { step } = useParams();
  const actors = useMemo(() => actorsApart(index, proposition.id), [index, proposition]);
  if (actors === null) return null;
  const to = {
    pathname: casePath(index.case.id, { page: "pair" }, step),
    search: formatSearch({ filter, display: { ...display, actors } }),
  };
  return (
    <Link to={to} replace={isFramed()} className="button">
      {corners.compareTwo}
    </Link>
  );
}
