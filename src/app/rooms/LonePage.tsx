import type { ReactNode } from "react";
import { useMessages } from "../../i18n/useMessages.ts";

/** A page that could not be loaded. */
export function LonePage({ children }: { readonly children: ReactNode }) {
  const { app } = useMessages();
  return (
    <main className="lone-page">
      <title>{app.bareTitle({ view: app.room.failed })}</title>
      {children}
    </main>
  );
}
