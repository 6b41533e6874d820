import { useMessages } from "../i18n/useMessages.ts";
import { ClassPage } from "./ClassPage.tsx";

/** Two actors side by side on every proposition, in one table. */
export function PairChoice() {
  const { pair } = useMessages();
  return (
    <ClassPage place="pair" heading={pair.title}>
      {null}
    </ClassPage>
  );
}
