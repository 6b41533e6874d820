import { type ReactNode, useDeferredValue, useState } from "react";
import { Outlet } from "react-router";
import { PaneBar } from "../../controls/PaneBar.tsx";
import { useMediaQuery } from "../../ui/hooks/useMediaQuery.ts";
import { useOpenedDetails } from "../../ui/hooks/useOpenedDetails.ts";
import { usePrintingAll } from "../../ui/hooks/usePrinting.ts";
import { isAllPrinted } from "../../host/printPage.ts";
import { useIsReading } from "../../store/place/useSubject.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import type { Pane as PaneName } from "../../store/viewChoices.ts";
import { WHOLLY_REVEALED } from "../../store/classChoices.ts";
import { isPresented } from "../../store/classChoices.ts";
import { Separator } from "../../ui/Separator.tsx";
import { ChartPane } from "../../views/ChartPane.tsx";
import { EmbeddedExplorer } from "../embedded/EmbeddedExplorer.tsx";
import { Header } from "../shell/Header.tsx";
import { FilterColumn } from "./FilterColumn.tsx";
import { ListHead } from "./ListHead.tsx";
import { useFilterColumn } from "./useFilterColumn.ts";
import { PrintHead } from "./PrintHead.tsx";
import { PlaceTitle } from "../shell/PlaceTitle.tsx";
import { PresentedRoute } from "../presented/PresentedRoute.tsx";
import { Guarded } from "../shell/ViewFailure.tsx";
import { isFirstFrameThere } from "../../host/first/firstFrame.ts";
import { NARROW } from "../../host/mediaQueries.ts";
import { useIsDrawnOnce } from "../../ui/hooks/useIsDrawnOnce.ts";
import { useKeptPane } from "./useKeptPane.ts";
import { useShownPane } from "../shell/useShownPane.ts";
import "./explorer.css";

const FILTERS_WIDTH = { least: 208, most: 420 };
const READING_WIDTH = { least: 280, most: 640 };
/** What explains a picture or gives its receipts, but not what is set. */
const EXPLAINING = "#picture details:not(.tie-controls, .chart-tools__pan, .receipts)";
const RECEIPTS = "#picture .receipts";

/** What is explored: as a separate page, on a projector, or as one view in another page. */
export function ExplorerRoute() {
  const isEmbedded = useExplorer(({ display }) => display.embed && display.reveal === WHOLLY_REVEALED);
  const isForClass = useExplorer(({ display }) => isPresented(display));
  if (isForClass && !isEmbedded) return <PresentedRoute />;
  return isEmbedded ? <EmbeddedExplorer /> : <FullExplorer />;
}

/** The explorer: filters, picture and statements side by side on a wide screen, one at a time on a narrow one. */
function FullExplorer() {
  const { app } = useMessages();
  const isNarrow = useMediaQuery(NARROW);
  const shownPane = useShownPane();
  const [filtersWidth, setFiltersWidth] = useState(252);
  const [readingWidth, setReadingWidth] = useState(initialReadingWidth);
  useOpenedDetails(EXPLAINING);
  useOpenedDetails(RECEIPTS, isAllPrinted);
  const isListPrinted = useListPrinted();
  const filters = useFilterColumn();
  const columns = [
    ...(filters.isOpen ? [`${filtersWidth}px 1px`] : []),
    `minmax(0, 1fr) 1px ${readingWidth}px`,
  ].join(" ");
  return (
    <div className="explorer">
      <PlaceTitle />
      <PrintHead />
      <Header onFilters={filters.open} />
      <main className="explorer__panes" style={isNarrow ? undefined : { gridTemplateColumns: columns }}>
        <Pane
          id="filters"
          pane="filters"
          name={app.filtersPane}
          view={app.views.filters}
          isClosed={!filters.isOpen}
        >
          <FilterColumn filters={filters} />
        </Pane>
        {!isNarrow && filters.isOpen && (
          <Separator
            {...FILTERS_WIDTH}
            name={app.resizeFilters}
            width={filtersWidth}
            direction={1}
            onResize={setFiltersWidth}
          />
        )}
        <Pane id="picture" pane="chart" name={app.picturePane} view={app.views.picture}>
          <ChartPane isNarrow={isNarrow} />
        </Pane>
        {!isNarrow && (
          <Separator
            {...READING_WIDTH}
            name={app.resizeReading}
            width={readingWidth}
            direction={-1}
            onResize={setReadingWidth}
          />
        )}
        <ListHead filters={filters} isPrinted={isListPrinted} />
        <Pane
          id="reading"
          pane="list"
          name={app.readingPane}
          view={app.views.reading}
          isPrinted={isListPrinted}
        >
          <Outlet />
        </Pane>
      </main>
      {isNarrow && (
        <nav aria-label={app.paneNavigation}>
          <PaneBar shown={shownPane} />
        </nav>
      )}
    </div>
  );
}

/** As wide as reads well, but never so wide that the picture is left too little. */
function initialReadingWidth(): number {
  return Math.round(Math.min(Math.max(innerWidth * 0.26, READING_WIDTH.least), 356));
}

interface PaneProps {
  readonly id: string;
  readonly pane: Exclude<PaneName, "auto">;
  readonly name: string;
  readonly view: string;
  readonly isPrinted?: boolean;
  /** Whether a wide screen leaves it out. */
  readonly isClosed?: boolean;
  readonly children: ReactNode;
}

/** Whether what is read at the side goes to paper: what was opened there does, the list only where it is asked for or shown alone. */
function useListPrinted(): boolean {
  const isAll = usePrintingAll();
  const isNarrow = useMediaQuery(NARROW);
  const isListAlone = useShownPane() === "list" && isNarrow;
  return useIsReading() || isAll || isListAlone;
}

/** A part of the screen; on a narrow one it is there only when it is chosen. An error in it stays in it. */
function Pane({ id, pane, name, view, isPrinted = true, isClosed = false, children }: PaneProps) {
  const isNarrow = useMediaQuery(NARROW);
  const shown = useShownPane();
  const isHidden = isNarrow && shown !== pane;
  const kept = useKeptPane(isHidden);
  const isDrawnOnce = useIsDrawnOnce();
  // What nobody sees yet comes after what is seen, without keeping the page.
  const hasCome = useDeferredValue(true, isDrawnOnce || isFirstFrameThere() || !isHidden);
  return (
    <section
      id={id}
      tabIndex={-1}
      className={`explorer__pane explorer__${id}`}
      aria-label={name}
      hidden={isHidden || isClosed}
      data-unprinted={!isPrinted || undefined}
      {...kept}
    >
      {(hasCome || !isHidden) && <Guarded view={view}>{children}</Guarded>}
    </section>
  );
}
