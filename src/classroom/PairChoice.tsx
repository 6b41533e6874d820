import { useMessages } from "../i18n/useMessages.ts";
import { useExplorer } from "../store/ExplorerContext.tsx";
import { ClassPage } from "./ClassPage.tsx";
import { PairControls } from "./PairControls.tsx";
import { PairComparison } from "./PairComparison.tsx";
import { chosenPair } from "./chosenPair.ts";

/** Two actors side by side on every proposition, in one table. */
export function PairChoice() {
  const { app, formats, pair } = useMessages();
  const unknown = useExplorer((state) => state.unknown);
  return (
    <ClassPage place="pair" heading={pair.title}>
      {unknown.length > 0 && <p>{app.unknownInLink({ values: formats.list(unknown) })}</p>}
      <Pair />
    </ClassPage>
  );
}

function Pair() {
  const { pair } = useMessages();
  const index = useExplorer((state) => state.index);
  const display = useExplorer((state) => state.display);
  const { left, right } = chosenPair(index, display);
  if (left === undefined) return <p>{pair.nobody}</p>;
  if (right === undefined) return <p>{pair.onlyOneActor({ actor: left.name })}</p>;
  return (
    <>
      <PairControls left={left} right={right} />
      <PairComparison left={left} right={right} />
    </>
  );
}
