import type { View } from "../store/explorerState.ts";
import { useExplorer } from "../store/ExplorerContext.tsx";
import { selectTies } from "../store/tieSelectors.ts";
import { AddresseesPicture } from "./addressees/AddresseesView.tsx";
import { NetworkPicture } from "./positions/NetworkPicture.tsx";
import { TiesPicture } from "./ties/TiesView.tsx";

interface RevealedViewProps {
  readonly view: View;
  readonly isNarrow: boolean;
}

/** The network that a view draws, without the sentences that tell what it shows; of views that draw none, who says what. */
export function RevealedView({ view, isNarrow }: RevealedViewProps) {
  const side = view === "propositions" ? "proposition" : "actor";
  const ties = useExplorer(selectTies[side]);
  if (view === "addressees") return <AddresseesPicture isNarrow={isNarrow} />;
  const hasTies = view === "alignment" || view === "propositions";
  if (hasTies && ties !== null) return <TiesPicture network={ties} isNarrow={isNarrow} />;
  return <NetworkPicture isNarrow={isNarrow} />;
}
