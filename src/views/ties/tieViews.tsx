import type { TieSide } from "../../network/ties/tieNetwork.ts";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import { selectTies } from "../../store/tieSelectors.ts";
import type { View, ViewProps } from "../view/view.ts";
import { TiesPicture } from "./TiesPicture.tsx";
import { TiesView } from "./TiesView.tsx";

/** Who agrees with whom. */
export const actorTiesView: View = viewOf("actor");

/** Which propositions go together. */
export const propositionTiesView: View = viewOf("proposition");

function viewOf(side: TieSide): View {
  return {
    Whole: (props) => <TiesView side={side} {...props} />,
    Revealed: (props) => <Revealed side={side} {...props} />,
  };
}

function Revealed({ side, isNarrow }: ViewProps & { readonly side: TieSide }) {
  const network = useExplorer(selectTies[side]);
  return <TiesPicture network={network} isNarrow={isNarrow} />;
}
