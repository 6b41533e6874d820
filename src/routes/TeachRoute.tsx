import { TeachPage } from "../classroom/TeachPage.tsx";
import { useMessages } from "../i18n/useMessages.ts";
import { PageTitle } from "./PageTitle.tsx";

/** What a teacher needs. */
export function TeachRoute() {
  const { teach } = useMessages();
  return (
    <>
      <PageTitle view={teach.title} />
      <TeachPage />
    </>
  );
}
