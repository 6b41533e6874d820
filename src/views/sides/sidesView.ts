import { NetworkPicture } from "../positions/NetworkPicture.tsx";
import type { View } from "../view/view.ts";
import { SidesView } from "./SidesView.tsx";

/** The sides that actors take; in stages a class sees the network they are found in. */
export const sidesView: View = { Whole: SidesView, Revealed: NetworkPicture };
