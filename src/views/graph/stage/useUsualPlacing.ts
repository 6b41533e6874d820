import { useMessages } from "../../../i18n/useMessages.ts";
import type { AxisEnds } from "../../../network/axis/axisEnds.ts";
import type { NetworkLink } from "../../../network/twoModeNetwork.ts";
import type { GraphLink } from "../../../network/graph.ts";
import type { Placeable } from "../networkLayoutRequest.ts";
import { useExplorer } from "../../../store/ExplorerContext.tsx";
import { selectAlignment, selectAxisEnds, selectWholeNetwork } from "../../../store/selectors.ts";

/** What places follow from, and who names the ends of the axis. */
export interface Placing<Link extends GraphLink = GraphLink> extends Placeable<Link> {
  readonly ends: AxisEnds | null;
}

/** Actors and propositions by alignment and theme, who has one position beneath it. */
export function useUsualPlacing(): Placing<NetworkLink> {
  const { chart } = useMessages();
  const whole = useExplorer(selectWholeNetwork);
  const alignment = useExplorer(selectAlignment);
  const ends = useExplorer(selectAxisEnds);
  const themes = useExplorer(({ index }) => index.shownThemes);
  return { whole, said: whole, hasBeads: true, alignment, ends, themes, several: chart.severalThemes };
}
