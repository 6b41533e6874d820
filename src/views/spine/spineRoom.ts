import { SpineReading } from "./SpineReading.tsx";
import { SpineView } from "./SpineView.tsx";

/** What is loaded for a case so large that its network is drawn in groups. */
export const spineRoom = { SpineView, SpineReading };
