import type { ReactNode } from "react";
import type { Messages } from "../../i18n/messages.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { PageTitle } from "./PageTitle.tsx";

interface ClassRouteProps {
  /** Whose title the page has, by the part of the catalog. */
  readonly part: keyof Pick<Messages, "teach" | "quiz" | "sheets" | "pair" | "coding" | "team" | "corners">;
  readonly children: ReactNode;
}

/** A page for the classroom, under its title in the browser's tab. */
export function ClassRoute({ part, children }: ClassRouteProps) {
  const { title } = useMessages()[part];
  return (
    <>
      <PageTitle view={title} />
      {children}
    </>
  );
}
