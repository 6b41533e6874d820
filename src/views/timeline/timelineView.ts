import { NetworkPicture } from "../positions/NetworkPicture.tsx";
import type { View } from "../view/view.ts";
import { TimelineView } from "./TimelineView.tsx";

/** When it was said; in stages a class sees the network of it. */
export const timelineView: View = {
  Whole: TimelineView,
  Revealed: NetworkPicture,
};
