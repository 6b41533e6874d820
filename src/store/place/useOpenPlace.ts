import { useGo } from "./useGo.ts";
import { useHere } from "./useHere.ts";
import type { CasePlace } from "./places.ts";
import { usePlaceTo } from "./usePlaceTo.ts";

/** Opens a place of the case from the picture: it is read in the pane of the list, which a narrow screen must then show. */
export function useOpenPlace(): (place: CasePlace) => void {
  const go = useGo();
  const here = useHere();
  const placeTo = usePlaceTo();
  return (place) => {
    const to = placeTo(place, { inPane: true });
    go(to, { replace: to.pathname === here.pathname && to.search === here.search });
  };
}
