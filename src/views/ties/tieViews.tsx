import { tiesWords } from "../../i18n/en/views/ties.ts";
import { useWords } from "../../i18n/useWords.ts";
import type { TieSide } from "../../network/ties/tieNetwork.ts";
import { WorkWait } from "../../store/work/WorkWait.tsx";
import { useTies } from "../../store/work/tiesWork.ts";
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
  const { working } = useWords(tiesWords);
  const state = useTies(side);
  if ("underway" in state) return <WorkWait text={working} underway={state.underway} />;
  return <TiesPicture network={state.result.network} isNarrow={isNarrow} />;
}
