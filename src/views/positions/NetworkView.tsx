import { HowToRead } from "../marks/HowToRead.tsx";
import { NetworkReading, NetworkSentences } from "./NetworkSentences.tsx";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import { selectSummary } from "../../store/selectors.ts";
import { NetworkPicture } from "./NetworkPicture.tsx";
import { PositionRows } from "./PositionRows.tsx";
import { ViewForms } from "../forms/ViewForms.tsx";

/** Who says what: the two-mode network of the visible statements, as a picture or as a table. */
export function NetworkView({ isNarrow }: { readonly isNarrow: boolean }) {
  const summary = useExplorer(selectSummary);
  return (
    <>
      <HowToRead explanation={<NetworkReading summary={summary} />}>
        <NetworkSentences summary={summary} />
      </HowToRead>
      <ViewForms picture={<NetworkPicture isNarrow={isNarrow} />} table={<PositionRows />} />
    </>
  );
}
