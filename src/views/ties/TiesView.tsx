import { TooLittle } from "../../controls/TooLittle.tsx";
import { tiesWords } from "../../i18n/en/views/ties.ts";
import { useWords } from "../../i18n/useWords.ts";
import type { TieNetwork, TieSide } from "../../network/ties/tieNetwork.ts";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import { selectNetwork, selectPositions } from "../../store/selectors.ts";
import { selectTies } from "../../store/tieSelectors.ts";
import { Button } from "../../ui/Button.tsx";
import { FirstAct } from "../view/FirstAct.tsx";
import { ViewForms } from "../view/ViewForms.tsx";
import { useRowSorting } from "../view/useRowSorting.ts";
import { HowToRead } from "../marks/HowToRead.tsx";
import { compared } from "./compared.ts";
import { TieControls } from "./TieControls.tsx";
import { TieDetails, TieSentences } from "./TieSentences.tsx";
import { TieTable } from "./TieTable.tsx";
import { TiesPicture } from "./TiesPicture.tsx";
import { TIE_COLUMNS } from "./tieColumns.ts";

/** As its sentences do: the closest first, the most at odds last. */
const STRONGEST_FIRST = { column: "weight", isDescending: true } as const;

interface TiesViewProps {
  readonly side: TieSide;
  readonly isNarrow: boolean;
}

/** Who agrees with whom, or what goes together: the one-mode network of one side, as a picture or as a table. */
export function TiesView({ side, isNarrow }: TiesViewProps) {
  const ties = useWords(tiesWords);
  const aggregation = useExplorer((state) => state.display.aggregation);
  const network = useExplorer(selectTies[side]);
  const index = useExplorer((state) => state.index);
  const taken = useExplorer(selectPositions);
  if (network.links.length === 0) return <TooFewTies side={side} network={network} />;
  const lines = aggregation === "ignore" ? ties.readMeetings[side] : ties.read[side];
  const leftOut = network.links.length < network.ties ? [ties.readLeftOut] : [];
  return (
    <>
      <HowToRead
        act={<FirstAct on="tie" />}
        more={<TieDetails network={network} aggregation={aggregation} />}
        explanation={[lines, ties.readSilence[side], ...leftOut, ties.readReceipts].join(" ")}
        tools={<TieControls />}
      >
        <TieSentences index={index} network={network} aggregation={aggregation} taken={taken} />{" "}
        {compared({ ...network, count: network.nodes.length }, ties)}
      </HowToRead>
      <ViewForms
        picture={<TiesPicture network={network} isNarrow={isNarrow} />}
        table={<Rows network={network} />}
      />
    </>
  );
}

function Rows({ network }: { readonly network: TieNetwork }) {
  const [sorting, sort] = useRowSorting(TIE_COLUMNS, STRONGEST_FIRST);
  return <TieTable network={network} sorting={sorting} onSort={sort} />;
}

interface TooFewTiesProps {
  readonly side: TieSide;
  readonly network: TieNetwork;
}

/** Stands where there is no tie to show: why, and the ways back. */
function TooFewTies({ side, network }: TooFewTiesProps) {
  const ties = useWords(tiesWords);
  const show = useExplorer((state) => state.show);
  const nodes = useExplorer((state) => selectNetwork(state).nodes.filter(({ kind }) => kind === side).length);
  if (nodes < 2) return <TooLittle reason={ties.oneNode[side]} />;
  return (
    <>
      <TieControls />
      {network.ties > 0 ? (
        <TooLittle reason={ties.noneShown}>
          <Button onClick={() => show({ least: 0, strongest: null })}>{ties.showAll}</Button>
        </TooLittle>
      ) : (
        <TooLittle reason={ties.noTies[side]} />
      )}
    </>
  );
}
