import { useMessages } from "../i18n/useMessages.ts";
import { ClassPage } from "./ClassPage.tsx";

/** The teacher's page: what the lesson is for, what it needs, how to run it, and the way to its parts. */
export function TeachPage() {
  const { teach } = useMessages();
  return (
    <ClassPage place="teach" heading={teach.title}>
      {null}
    </ClassPage>
  );
}
