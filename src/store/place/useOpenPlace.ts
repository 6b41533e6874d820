import { useLocation, useNavigate } from "react-router";
import type { CasePlace } from "./places.ts";
import { isFramed } from "../../host/frame/frame.ts";
import { usePlaceTo } from "./usePlaceTo.ts";

/** Opens a place of the case from the picture: it is read in the pane of the list, which a narrow screen must then show. */
export function useOpenPlace(): (place: CasePlace) => void {
  const navigate = useNavigate();
  const here = useLocation();
  const placeTo = usePlaceTo();
  return (place) => {
    const to = placeTo(place, { inPane: true });
    const isHere = to.pathname === here.pathname && to.search === here.search;
    void navigate(to, { replace: isHere || isFramed(), preventScrollReset: true });
  };
}
