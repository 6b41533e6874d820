import { useMessages } from "../i18n/useMessages.ts";
import { ClassPage } from "./ClassPage.tsx";

/** How far the coders of a class agree, from the short codes of their results. */
export function Team() {
  const { team } = useMessages();
  return (
    <ClassPage place="team" heading={team.title}>
      {null}
    </ClassPage>
  );
}
