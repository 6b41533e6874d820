import { NetworkPicture } from "../positions/NetworkPicture.tsx";
import type { View } from "../view/view.ts";
import { MatrixView } from "./MatrixView.tsx";

/** Who says what, as a matrix; in stages a class sees the network of the same. */
export const matrixView: View = { Whole: MatrixView, Revealed: NetworkPicture };
