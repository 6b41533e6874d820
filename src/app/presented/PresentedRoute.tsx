import { Outlet } from "react-router";
import { NARROW } from "../../host/mediaQueries.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { useMediaQuery } from "../../ui/hooks/useMediaQuery.ts";
import { ChartPane } from "../../views/ChartPane.tsx";
import { InClassroom } from "../rooms/InClassroom.tsx";
import { EmbedFilters } from "../shell/EmbedFilters.tsx";
import { PlaceTitle } from "../shell/PlaceTitle.tsx";
import { Guarded } from "../shell/ViewFailure.tsx";

/** The explorer on a projector, which is of the classroom, with the picture and what is read from here. */
export function PresentedRoute() {
  const { app } = useMessages();
  const isNarrow = useMediaQuery(NARROW);
  return (
    <InClassroom>
      {({ PresentedExplorer }) => (
        <PresentedExplorer
          title={<PlaceTitle />}
          filters={<EmbedFilters />}
          picture={
            <Guarded view={app.views.picture}>
              <ChartPane isNarrow={isNarrow} hasViewBar={false} />
            </Guarded>
          }
          reading={
            <Guarded view={app.views.reading}>
              <Outlet />
            </Guarded>
          }
        />
      )}
    </InClassroom>
  );
}
