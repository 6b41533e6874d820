import { useMessages } from "../../i18n/useMessages.ts";
import { pairWords } from "../../i18n/en/classroom/pair.ts";
import { useWords } from "../../i18n/useWords.ts";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import { ClassPage } from "../page/ClassPage.tsx";
import { PairControls } from "./PairControls.tsx";
import { PairComparison } from "./PairComparison.tsx";
import { type ChosenPair, chosenPair } from "./chosenPair.ts";

/** Two actors side by side on every proposition, in one table. */
export function PairChoice() {
  const { app } = useMessages();
  const index = useExplorer((state) => state.index);
  const display = useExplorer((state) => state.display);
  const { left, right } = chosenPair(index, display);
  const isTwo = left !== undefined && right !== undefined;
  return (
    <ClassPage
      place="pair"
      heading={app.classPage.pair}
      tools={isTwo && <PairControls left={left} right={right} />}
    >
      {isTwo ? <PairComparison left={left} right={right} /> : <NotTwo left={left} />}
    </ClassPage>
  );
}

function NotTwo({ left }: Pick<ChosenPair, "left">) {
  const pair = useWords(pairWords);
  return <p>{left === undefined ? pair.nobody : pair.onlyOneActor({ actor: left.name })}</p>;
}
