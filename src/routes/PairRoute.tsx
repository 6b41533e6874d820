import { PairChoice } from "../classroom/PairChoice.tsx";
import { useMessages } from "../i18n/useMessages.ts";
import { PageTitle } from "./PageTitle.tsx";

/** Two actors to choose and compare. */
export function PairRoute() {
  const { pair } = useMessages();
  return (
    <>
      <PageTitle view={pair.title} />
      <PairChoice />
    </>
  );
}
