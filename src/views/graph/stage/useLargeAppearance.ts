import { useMemo } from "react";
import { type NetworkAppearance, largeAppearance } from "../networkAppearance.ts";
import type { Focus } from "../emphasis.ts";
import { NARROW } from "../../../host/mediaQueries.ts";
import { useMediaQuery } from "../../../ui/hooks/useMediaQuery.ts";
import { useRootFontSize } from "../../../ui/hooks/useRootFontSize.ts";
import type { Graph } from "../../../network/graph.ts";
import { labelledNodes } from "../../../network/layout/labelledNodes.ts";
import { useExplorer } from "../../../store/ExplorerContext.tsx";
import { isPresented } from "../../../store/classChoices.ts";

/** At a rem of so many CSS pixels pictures are as large as in the explorer. */
const USUAL_REM = 14;

/** How many times as large as in the explorer pictures are drawn: for a projector as its type is, else once. */
export function useLargeness(): number {
  const isLarge = useExplorer(({ display }) => isPresented(display));
  const isNarrow = useMediaQuery(NARROW);
  const rem = useRootFontSize();
  return isLarge && !isNarrow ? rem / USUAL_REM : 1;
}

/** How a network is drawn for a projector, the labels of what is selected and its nearest ones with it; undefined elsewhere. */
export function useLargeAppearance(
  network: Graph,
  selected: Focus,
  isWritten = true,
): NetworkAppearance | undefined {
  const isLarge = useExplorer(({ display }) => isPresented(display));
  const scale = useLargeness();
  const usually = useMemo(() => labelledNodes(network, null), [network]);
  return useMemo(() => {
    if (!isLarge) return undefined;
    const now = selected === null ? usually : labelledNodes(network, selected);
    return largeAppearance(scale, { now, usually }, isWritten);
  }, [isLarge, scale, network, selected, usually, isWritten]);
}
