import type { ReactNode } from "react";
import type { Messages } from "../../i18n/messages.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { InClassroom } from "../rooms/InClassroom.tsx";
import type { Classroom } from "../rooms/rooms.ts";
import { PageTitle } from "../shell/PlaceTitle.tsx";

interface ClassRouteProps {
  /** Which of them it is. */
  readonly part: keyof Messages["app"]["classPage"];
  readonly children: (classroom: Classroom) => ReactNode;
}

/** A page for the classroom, under its title in the browser's tab. */
export function ClassRoute({ part, children }: ClassRouteProps) {
  const { app } = useMessages();
  return (
    <InClassroom>
      {(classroom) => (
        <>
          <PageTitle view={app.classPage[part]} />
          {children(classroom)}
        </>
      )}
    </InClassroom>
  );
}
