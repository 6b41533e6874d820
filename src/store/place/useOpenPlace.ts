import { useLocation, useNavigate, useParams } from "react-router";
import { isFramed } from "../../host/frame/frame.ts";
import { NARROW } from "../../host/narrow.ts";
import { useMediaQuery } from "../../ui/hooks/useMediaQuery.ts";
import { useExplorer } from "../ExplorerContext.tsx";
import type { CasePlace } from "../../case/casePlace.ts";
import { casePath } from "./casePath.ts";
import { formatSearch } from "../explorerSearch.ts";

/** Opens a place of the case from the picture: it is read in the pane of the list, which a narrow screen must then show. */
export function useOpenPlace(): (place: CasePlace) => void {
  const navigate = useNavigate();
  const here = useLocation();
  const address = usePlaceAddress();
  return (place) => {
    const to = address(place);
    const isHere = to.pathname === here.pathname && to.search === here.search;
    void navigate(to, { replace: isHere || isFramed(), preventScrollReset: true });
  };
}

/** The address of a place that is read in the pane of the list, with the filter that is chosen now. */
export function usePlaceAddress(): (place: CasePlace) => {
  readonly pathname: string;
  readonly search: string;
} {
  const caseId = useExplorer(({ index }) => index.case.id);
  const isNarrow = useMediaQuery(NARROW);
  const search = useExplorer(({ filter, display }) =>
    formatSearch({ filter, display: isNarrow ? { ...display, pane: "list" } : display }),
  );
  const { step } = useParams();
  return (place) => ({ pathname: casePath(caseId, place, step), search });
}
