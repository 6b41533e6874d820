import { Link, useLocation } from "react-router";
import { useMessages } from "../i18n/useMessages.ts";
import { UnknownNotice } from "../reading/UnknownNotice.tsx";

/** Says that there is no page at the address, and leads back. */
export function NotFoundRoute() {
  const { app } = useMessages();
  const { pathname } = useLocation();
  return (
    <main className="lone-page">
      <UnknownNotice what="page" id={pathname}>
        <p>
          <Link to="/">{app.backToExplorer}</Link>
        </p>
      </UnknownNotice>
    </main>
  );
}
