import { NetworkPicture } from "../positions/NetworkPicture.tsx";
import type { View } from "../view/view.ts";
import { FirmnessView } from "./FirmnessView.tsx";

/** How firm the ties are; in stages a class sees the network they follow from. */
export const firmnessView: View = { Whole: FirmnessView, Revealed: NetworkPicture };
