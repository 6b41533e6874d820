import type { ReactNode } from "react";
import { useMessages } from "../../i18n/useMessages.ts";
import "./lonePage.css";

/** What `InRoom` puts around the failure of a whole page. */
export function lonePage(failure: ReactNode): ReactNode {
  return <LonePage>{failure}</LonePage>;
}

/** A page that could not be loaded. */
function LonePage({ children }: { readonly children: ReactNode }) {
  const { app } = useMessages();
  return (
    <main className="lone-page">
      <title>{app.bareTitle({ view: app.room.failed })}</title>
      {children}
    </main>
  );
}
