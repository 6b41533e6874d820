import { Link, useLocation, useParams } from "react-router";
import { useMessages } from "../i18n/useMessages.ts";
import { UnknownNotice } from "../reading/panel/UnknownNotice.tsx";

/** Says that there is no page at the address, and leads back. */
export function NotFoundRoute() {
  const { app, reading } = useMessages();
  const { caseId = "" } = useParams();
  const { pathname } = useLocation();
  return (
    <main className="lone-page">
      <title>{app.bareTitle({ view: reading.unknown.page })}</title>
      <UnknownNotice what="page" id={pathname}>
        <p>
          <Link to={`/${caseId}`}>{app.backToExplorer}</Link>
        </p>
      </UnknownNotice>
    </main>
  );
}
