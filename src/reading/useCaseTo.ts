import { type To, useParams } from "react-router";
import { useExplorer } from "../store/ExplorerContext.tsx";
import type { CasePlace } from "../case/casePlace.ts";
import { casePath } from "../store/casePath.ts";
import { formatSearch } from "../store/explorerSearch.ts";

/** Makes the address of a place in the case at hand, with the filter and the display that are chosen now, in the step of a lesson that is on. */
export function useCaseTo(): (place: CasePlace) => To {
  const caseId = useExplorer(({ index }) => index.case.id);
  const search = useExplorer(formatSearch);
  const { step } = useParams();
  return (place) => ({ pathname: casePath(caseId, place, step), search });
}
