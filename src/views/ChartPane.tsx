import { size } from "../case/statementSet.ts";
import { EmptyResult } from "../controls/EmptyResult.tsx";
import { useExplorer } from "../store/ExplorerContext.tsx";
import { type View, WHOLLY_REVEALED } from "../store/explorerState.ts";
import { selectOfAnyDate, selectVisibleCount } from "../store/selectors.ts";
import { AddresseesView } from "./addressees/AddresseesView.tsx";
import { FirmnessView } from "./firmness/FirmnessView.tsx";
import { MatrixView } from "./matrix/MatrixView.tsx";
import { NetworkView } from "./positions/NetworkView.tsx";
import { RevealedView } from "./RevealedView.tsx";
import { TiesView } from "./ties/TiesView.tsx";
import { TimelineView } from "./timeline/TimelineView.tsx";
import { SidesView } from "./sides/SidesView.tsx";
import { ViewBar } from "./ViewBar.tsx";

interface ChartPaneProps {
  /** Whether the picture is as high as it needs, in a page that scrolls. */
  readonly isNarrow: boolean;
  /** Whether the choice of the view stands above it. */
  readonly hasViewBar?: boolean;
}

/** The view of the filtered statements that is chosen; where nothing is left to show, the ways back. */
export function ChartPane({ isNarrow, hasViewBar = isNarrow }: ChartPaneProps) {
  const view = useExplorer((state) => state.display.view);
  const isEmpty = useExplorer((state) => selectVisibleCount(state) === 0);
  // The timeline stays where only the dates leave nothing over: they are chosen on it.
  const keepsEmpty = useExplorer((state) => view === "timeline" && size(selectOfAnyDate(state)) > 0);
  const isWhole = useExplorer(({ display }) => display.reveal === WHOLLY_REVEALED);
  // Not even that nothing is left is told before all is.
  if (!isWhole) return <RevealedView view={view} isNarrow={isNarrow} />;
  return (
    <>
      {hasViewBar && <ViewBar />}
      {isEmpty && !keepsEmpty ? <EmptyResult /> : <ChosenView view={view} isNarrow={isNarrow} />}
    </>
  );
}

interface ChosenViewProps {
  readonly view: View;
  readonly isNarrow: boolean;
}

function ChosenView({ view, isNarrow }: ChosenViewProps) {
  switch (view) {
    case "network":
      return <NetworkView isNarrow={isNarrow} />;
    case "alignment":
      return <TiesView key={view} side="actor" isNarrow={isNarrow} />;
    case "propositions":
      return <TiesView key={view} side="proposition" isNarrow={isNarrow} />;
    case "firmness":
      return <FirmnessView />;
    case "matrix":
      return <MatrixView />;
    case "addressees":
      return <AddresseesView isNarrow={isNarrow} />;
    case "timeline":
      return <TimelineView isNarrow={isNarrow} />;
    case "sides":
      return <SidesView />;
  }
}
