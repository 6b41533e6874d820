import { useMessages } from "../i18n/useMessages.ts";
import { ClassPage } from "./ClassPage.tsx";

/** The pages that a class gets on paper, chosen, seen and printed. */
export function PrintSets() {
  const { sheets } = useMessages();
  return (
    <ClassPage place="cards" heading={sheets.title}>
      {null}
    </ClassPage>
  );
}
