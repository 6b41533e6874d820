import { Team } from "../classroom/Team.tsx";
import { useMessages } from "../i18n/useMessages.ts";
import { PageTitle } from "./PageTitle.tsx";

/** The agreement of a class that coded. */
export function TeamRoute() {
  const { team } = useMessages();
  return (
    <>
      <PageTitle view={team.title} />
      <Team />
    </>
  );
}
