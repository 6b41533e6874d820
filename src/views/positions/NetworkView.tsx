import { useMessages } from "../../i18n/useMessages.ts";
import type { NetworkSummary } from "../../network/axis/networkSummary.ts";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import { selectSummary } from "../../store/selectors.ts";
import { ViewForms } from "../view/ViewForms.tsx";
import { HowToRead } from "../marks/HowToRead.tsx";
import { NetworkPicture } from "./NetworkPicture.tsx";
import { PositionRows } from "./NetworkTable.tsx";

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

interface NetworkSentencesProps {
  readonly summary: NetworkSummary;
}

/** What the two-mode network shows, in numbers and names. */
export function NetworkSentences({ summary }: NetworkSentencesProps) {
  const { chart } = useMessages();
  const { mostContested, between } = summary;
  return (
    <>
      {chart.summaryCount(summary)}{" "}
      {mostContested === null
        ? chart.summaryNotContested
        : chart.summaryContested({ label: mostContested.proposition.label, ...mostContested.stances })}{" "}
      {between.length > 0 &&
        chart.summaryBetween({ names: between.map(({ actor }) => actor.label ?? actor.name) })}
    </>
  );
}

/** How the two-mode network is to be read. */
export function NetworkReading({ summary: { unjoined } }: NetworkSentencesProps) {
  const { chart } = useMessages();
  return (
    <>
      {chart.readAcross} {unjoined > 0 && chart.readMiddle(unjoined)} {chart.readDown} {chart.readStable}
    </>
  );
}
