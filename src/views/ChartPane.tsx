import { NothingLeft } from "../controls/NothingLeft.tsx";
import { useExplorer } from "../store/ExplorerContext.tsx";
import { useShownForm } from "../store/shownForm.ts";
import { WHOLLY_REVEALED } from "../store/classChoices.ts";
import { chosenView } from "../store/views.ts";
import { InRoom } from "../ui/room/InRoom.tsx";
import { givesWay } from "./givesWay.ts";
import { entryOf } from "./registry.ts";
import type { View, ViewProps } from "./view/view.ts";
import { ViewBar } from "./ViewBar.tsx";

interface ChartPaneProps extends ViewProps {
  /** Whether the choice of the view is above it. */
  readonly hasViewBar?: boolean;
}

/** The view of the filtered statements that is chosen; where nothing is left to show, the ways back. */
export function ChartPane({ isNarrow, hasViewBar = isNarrow }: ChartPaneProps) {
  const name = useExplorer(chosenView);
  const isWhole = useExplorer(({ display }) => display.reveal === WHOLLY_REVEALED);
  const isRows = useShownForm() === "rows";
  return (
    <>
      {isWhole && hasViewBar && !isRows && <ViewBar />}
      <InRoom room={entryOf(name).screen}>{(view) => <ChosenView view={view} isNarrow={isNarrow} />}</InRoom>
    </>
  );
}

function ChosenView({ view, isNarrow }: ViewProps & { readonly view: View }) {
  const isWhole = useExplorer(({ display }) => display.reveal === WHOLLY_REVEALED);
  const isEmpty = useExplorer(givesWay);
  // Not even that nothing is left is told before all is.
  if (!isWhole) return <view.Revealed isNarrow={isNarrow} />;
  return isEmpty ? <NothingLeft /> : <view.Whole isNarrow={isNarrow} />;
}
