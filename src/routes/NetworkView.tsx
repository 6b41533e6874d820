import { HowToRead } from "../chart/HowToRead.tsx";
import { Legend } from "../chart/Legend.tsx";
import { NetworkReading, NetworkSentences } from "../chart/NetworkSentences.tsx";
import { positionDrawing } from "../chart/linkDrawing.ts";
import { nodeName } from "../chart/nodeName.ts";
import { useMessages } from "../i18n/useMessages.ts";
import { useExplorer } from "../store/ExplorerContext.tsx";
import { selectNetwork, selectSummary, selectWholeNetwork } from "../store/selectors.ts";
import { CaseNetwork } from "./CaseNetwork.tsx";
import { PositionRows } from "./PositionRows.tsx";
import { ViewForms } from "./ViewForms.tsx";
import { useOpenPlace } from "./useOpenPlace.ts";

/** Who says what: the two-mode network of the visible statements, as a picture or as a table. */
export function NetworkView({ isNarrow }: { readonly isNarrow: boolean }) {
  const summary = useExplorer(selectSummary);
  return (
    <>
      <HowToRead explanation={<NetworkReading summary={summary} />}>
        <NetworkSentences summary={summary} />
      </HowToRead>
      <ViewForms picture={<Picture isNarrow={isNarrow} />} table={<PositionRows />} />
    </>
  );
}

function Picture({ isNarrow }: { readonly isNarrow: boolean }) {
  const messages = useMessages();
  const network = useExplorer(selectNetwork);
  const whole = useExplorer(selectWholeNetwork);
  const openPlace = useOpenPlace();
  return (
    <>
      <CaseNetwork
        network={network}
        drawing={positionDrawing}
        nameOf={(node, isPinned) => nodeName(node, isPinned, messages)}
        isNarrow={isNarrow}
        onSelectLink={({ actor, proposition }) => openPlace({ page: "position", actor, proposition })}
      />
      <Legend network={whole} />
    </>
  );
}
