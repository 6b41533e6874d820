import { AppLink } from "../store/place/AppLink.tsx";
import { useHere } from "../store/place/useHere.ts";
import { usePlace } from "../store/place/usePlace.ts";
import { useMessages } from "../i18n/useMessages.ts";
import { UnknownNotice } from "../reading/panel/UnknownNotice.tsx";

/** Says that there is no page at the address, and leads back. */
export function NotFoundRoute() {
  const { app, reading } = useMessages();
  const { caseId } = usePlace();
  const { pathname } = useHere();
  return (
    <main className="lone-page">
      <title>{app.bareTitle({ view: reading.unknown.page })}</title>
      <UnknownNotice what="page" id={pathname}>
        <p>
          <AppLink to={isPlain(caseId) ? `/${caseId}` : "/"}>{app.backToExplorer}</AppLink>
        </p>
      </UnknownNotice>
    </main>
  );
}

/** Whether a case can have that id; what an address has in its place may lead anywhere. */
function isPlain(id: string): boolean {
  return /^[a-z\d-]+$/.test(id);
}
