import { HowToRead } from "../chart/HowToRead.tsx";
import { TieLegend } from "../chart/TieLegend.tsx";
import { TieSentences } from "../chart/TieSentences.tsx";
import { TieTable } from "../chart/TieTable.tsx";
import { tieDrawing } from "../chart/tieDrawing.ts";
import { tieNodeName } from "../chart/tieNodeName.ts";
import { TIE_COLUMNS } from "../chart/tieRows.ts";
import { TieControls } from "../controls/TieControls.tsx";
import { useMessages } from "../i18n/useMessages.ts";
import { tiePlace } from "../chart/tiePlace.ts";
import type { TieNetwork, TieSide } from "../network/tieNetwork.ts";
import { useExplorer } from "../store/ExplorerContext.tsx";
import { selectWholeNetwork } from "../store/selectors.ts";
import { selectTieSettings, selectTies } from "../store/tieSelectors.ts";
import { CaseNetwork } from "./CaseNetwork.tsx";
import { FromStage } from "./FromStage.tsx";
import { PlaceLink } from "./PlaceLink.tsx";
import { TooFewTies } from "./TooFewTies.tsx";
import { ViewForms } from "./ViewForms.tsx";
import { useOpenPlace } from "./useOpenPlace.ts";
import { useRowSorting } from "./useRowSorting.ts";

interface TiesViewProps {
  readonly side: TieSide;
  readonly isNarrow: boolean;
}

/** Who stands with whom, or what goes together: the one-mode network of one side, as a picture or as a table. */
export function TiesView({ side, isNarrow }: TiesViewProps) {
  const { ties } = useMessages();
  const aggregation = useExplorer((state) => state.display.aggregation);
  const network = useExplorer(selectTies[side]);
  if (network === null || network.links.length === 0) return <TooFewTies side={side} network={network} />;
  const lines = aggregation === "ignore" ? ties.readMeetings[side] : ties.read[side];
  const leftOut = network.links.length < network.ties ? [ties.readLeftOut] : [];
  return (
    <>
      <HowToRead
        explanation={[lines, ties.readSilence[side], ...leftOut, ties.readReceipts].join(" ")}
        tools={<TieControls />}
      >
        <TieSentences network={network} aggregation={aggregation} />
      </HowToRead>
      <ViewForms
        picture={<TiesPicture network={network} isNarrow={isNarrow} />}
        table={<Rows network={network} />}
      />
    </>
  );
}

function Rows({ network }: { readonly network: TieNetwork }) {
  const [sorting, sort] = useRowSorting(TIE_COLUMNS);
  return <TieTable network={network} PlaceLink={PlaceLink} sorting={sorting} onSort={sort} />;
}

/** The ties of one side with their legend. */
export function TiesPicture({
  network,
  isNarrow,
}: {
  readonly network: TieNetwork;
  readonly isNarrow: boolean;
}) {
  const messages = useMessages();
  const settings = useExplorer(selectTieSettings);
  const { aggregation } = settings;
  const whole = useExplorer(selectWholeNetwork);
  const openPlace = useOpenPlace();
  return (
    <>
      <CaseNetwork
        network={network}
        drawing={tieDrawing(network, settings)}
        nameOf={tieNodeName(network, aggregation, messages)}
        isNarrow={isNarrow}
        onSelectLink={(link) => openPlace(tiePlace(network.side, link.tie))}
      />
      <FromStage stage={1}>
        <TieLegend aggregation={aggregation} side={network.side} whole={whole} />
      </FromStage>
    </>
  );
}
