import { type To, useParams } from "react-router";
import { useExplorer } from "../ExplorerContext.tsx";
import type { CasePlace } from "../../case/casePlace.ts";
import { casePath } from "./casePath.ts";
import type { Display } from "../explorerState.ts";
import { formatSearch } from "../explorerSearch.ts";

/** Makes the address of a place in the case at hand, with the filter and the display that are chosen now, or shown otherwise as given, in the step of a lesson that is on. */
export function useCaseTo(): (place: CasePlace, shown?: Partial<Display>) => To {
  const caseId = useExplorer(({ index }) => index.case.id);
  const filter = useExplorer((state) => state.filter);
  const display = useExplorer((state) => state.display);
  const { step } = useParams();
  return (place, shown) => ({
    pathname: casePath(caseId, place, step),
    search: formatSearch({ filter, display: { ...display, ...shown } }),
  });
}
