import { PrintSets } from "../classroom/PrintSets.tsx";
import { useMessages } from "../i18n/useMessages.ts";
import { PageTitle } from "./PageTitle.tsx";

/** What is printed for a class. */
export function CardsRoute() {
  const { sheets } = useMessages();
  return (
    <>
      <PageTitle view={sheets.title} />
      <PrintSets />
    </>
  );
}
