import { Coding } from "../classroom/Coding.tsx";
import { useMessages } from "../i18n/useMessages.ts";
import { PageTitle } from "./PageTitle.tsx";

/** Coding by oneself. */
export function CodeRoute() {
  const { coding } = useMessages();
  return (
    <>
      <PageTitle view={coding.title} />
      <Coding />
    </>
  );
}
