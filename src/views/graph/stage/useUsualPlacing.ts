import type { AxisEnds } from "../../../network/axis/axisEnds.ts";
import type { Placeable } from "../networkLayoutRequest.ts";
import { useExplorer } from "../../../store/ExplorerContext.tsx";
import { selectAlignment, selectAxisEnds, selectWholeNetwork } from "../../../store/selectors.ts";

/** What places follow from, and who names the ends of the axis. */
export interface Placing extends Placeable {
  readonly ends: AxisEnds | null;
}

/** Actors and propositions by alignment and theme. */
export function useUsualPlacing(): Placing {
  const whole = useExplorer(selectWholeNetwork);
  const alignment = useExplorer(selectAlignment);
  const ends = useExplorer(selectAxisEnds);
  const themes = useExplorer(({ index }) => index.case.themes);
  return { whole, alignment, ends, themes };
}
