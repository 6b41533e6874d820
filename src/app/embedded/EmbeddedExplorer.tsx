import { useRef } from "react";
import { Outlet } from "react-router";
import { HiddenNames } from "../../store/hiding/HiddenNames.tsx";
import { ResultCount } from "../../controls/ResultCount.tsx";
import { useFullscreen } from "../../ui/hooks/useFullscreen.ts";
import { useOneStop } from "../../ui/hooks/useOneStop.ts";
import { useTheme } from "../../ui/hooks/useTheme.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import { ChartPane } from "../../views/ChartPane.tsx";
import { EmbedFilters } from "../shell/EmbedFilters.tsx";
import { EmbedHead } from "./EmbedHead.tsx";
import { EmbedSource } from "./EmbedSource.tsx";
import { OtherVersion } from "../shell/OtherVersion.tsx";
import { PlaceTitle } from "../shell/PlaceTitle.tsx";
import { Guarded } from "../shell/ViewFailure.tsx";
import { ViewBar } from "../../views/ViewBar.tsx";
import { entryOf } from "../../views/registry.ts";
import { chosenView } from "../../store/views.ts";
import { usePlace } from "../../store/place/usePlace.ts";
import { useShownForm } from "../../store/shownForm.ts";
import "./embed.css";

/** One view of the case in another page: a line of title, the view, what is open in it, source and date. */
export function EmbeddedExplorer() {
  const { app } = useMessages();
  const whole = useRef<HTMLElement>(null);
  const hasControls = useExplorer(({ display }) => display.controls);
  useTheme(useExplorer(({ display }) => display.theme));
  return (
    <main ref={whole} id="embed" className="embed" data-bare={!hasControls || undefined}>
      <PlaceTitle />
      <EmbedHead whole={whole} />
      <div className="embed__results">
        <ResultCount />
        <EmbedFilters />
        <OtherVersion />
        <HiddenNames />
      </div>
      <View name={app.picturePane} hasControls={hasControls} />
      <OpenPlace name={app.readingPane} />
      <EmbedSource />
    </main>
  );
}

function View({ name, hasControls }: { readonly name: string; readonly hasControls: boolean }) {
  const { app } = useMessages();
  const section = useRef<HTMLElement>(null);
  const { hasManyStops = false } = entryOf(useExplorer(chosenView));
  const isPicture = useShownForm() === "picture";
  const isFullscreen = useFullscreen();
  useOneStop(section, !isPicture || hasManyStops);
  return (
    <>
      {hasControls && <ViewBar />}
      <section ref={section} id="picture" className="embed__picture" aria-label={name}>
        <Guarded view={app.views.picture}>
          <ChartPane isNarrow={!isFullscreen} hasViewBar={false} />
        </Guarded>
      </section>
    </>
  );
}

/** What is open in the case, read below the view; nothing while only the view is open. */
function OpenPlace({ name }: { readonly name: string }) {
  const { app } = useMessages();
  const isOpen = usePlace().place?.page !== "explorer";
  const section = useRef<HTMLElement>(null);
  useOneStop(section, isOpen);
  return (
    <section
      ref={section}
      id="reading"
      tabIndex={-1}
      className="embed__reading"
      aria-label={name}
      hidden={!isOpen}
    >
      {isOpen && (
        <Guarded view={app.views.reading}>
          <Outlet />
        </Guarded>
      )}
    </section>
  );
}
