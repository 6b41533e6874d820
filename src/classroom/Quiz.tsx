import { useMessages } from "../i18n/useMessages.ts";
import { ClassPage } from "./ClassPage.tsx";

/** Questions on who said what: guess, then see the words and how we know. */
export function Quiz() {
  const { quiz } = useMessages();
  return (
    <ClassPage place="quiz" heading={quiz.title}>
      {null}
    </ClassPage>
  );
}
