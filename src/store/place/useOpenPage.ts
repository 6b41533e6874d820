import { useMatch } from "react-router";

/** What kind of page the address names within the case, in a step of a lesson too: "actor"; undefined for the view alone. */
export function useOpenPage(): string | undefined {
  const inCase = useMatch("/:caseId/:page/*")?.params.page;
  const inStep = useMatch("/:caseId/lesson/:step/:page/*")?.params.page;
  return inCase === "lesson" ? inStep : inCase;
}
