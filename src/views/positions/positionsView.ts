import type { View } from "../view/view.ts";
import { NetworkPicture } from "./NetworkPicture.tsx";
import { NetworkView } from "./NetworkView.tsx";

/** Who says what. */
export const positionsView: View = { Whole: NetworkView, Revealed: NetworkPicture };
