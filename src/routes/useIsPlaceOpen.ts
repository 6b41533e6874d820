import { useMatch } from "react-router";

/** Whether the address names something of the case that is read beside the view, rather than the view alone. */
export function useIsPlaceOpen(): boolean {
  const isCase = useMatch("/:caseId") !== null;
  const isStep = useMatch("/:caseId/lesson/:step") !== null;
  return !isCase && !isStep;
}
