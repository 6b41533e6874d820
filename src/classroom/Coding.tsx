import { useMessages } from "../i18n/useMessages.ts";
import { ClassPage } from "./ClassPage.tsx";

/** Quotes to code by oneself, and how far that agrees with the case. */
export function Coding() {
  const { coding } = useMessages();
  return (
    <ClassPage place="code" heading={coding.title}>
      {null}
    </ClassPage>
  );
}
