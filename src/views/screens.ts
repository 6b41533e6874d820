import type { ViewName } from "../store/views.ts";
import { addresseesView } from "./addressees/addresseesView.ts";
import { firmnessView } from "./firmness/firmnessView.ts";
import { matrixView } from "./matrix/matrixView.ts";
import { positionsView } from "./positions/positionsView.ts";
import { sidesView } from "./sides/sidesView.ts";
import { actorTiesView, propositionTiesView } from "./ties/tieViews.tsx";
import { timelineView } from "./timeline/timelineView.ts";
import { type Loadable, eager } from "./view/loadable.ts";
import type { View } from "./view/view.ts";

/** How the page draws each view; one that is not needed at once may be fetched: `lazy(() => import(…))`. */
export const SCREENS: Readonly<Record<ViewName, Loadable<View>>> = {
  network: eager(positionsView),
  alignment: eager(actorTiesView),
  propositions: eager(propositionTiesView),
  addressees: eager(addresseesView),
  matrix: eager(matrixView),
  timeline: eager(timelineView),
  sides: eager(sidesView),
  firmness: eager(firmnessView),
};
