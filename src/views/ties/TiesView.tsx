import { TooLittle } from "../../controls/TooLittle.tsx";
import { tiesWords } from "../../i18n/en/views/ties.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { useWords } from "../../i18n/useWords.ts";
import type { TieNetwork, TieSide } from "../../network/ties/tieNetwork.ts";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import { selectNetwork, selectPositions } from "../../store/selectors.ts";
import { selectTies, selectWholeTies } from "../../store/tieSelectors.ts";
import { selectIsSpine } from "../../store/spine/groupSelectors.ts";
import { selectAreTiesInGroups } from "../../store/spine/groupTieSelectors.ts";
import { Button } from "../../ui/Button.tsx";
import { InRoom } from "../../ui/room/InRoom.tsx";
import { makeRoom } from "../../ui/room/room.ts";
import { SignFirst } from "../../ui/wait/SignFirst.tsx";
import { FirstAct } from "../view/FirstAct.tsx";
import { ViewForms } from "../view/ViewForms.tsx";
import { useRowSorting } from "../view/useRowSorting.ts";
import { HowToRead } from "../marks/HowToRead.tsx";
import { compared } from "./compared.ts";
import { DrawnSwitch } from "./DrawnSwitch.tsx";
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

/** What shows the ties of a large case between groups. */
const groupTiesRoom = makeRoom(async () => (await import("./GroupTiesView.tsx")).GroupTiesView);

/** Who agrees with whom, or what goes together; the actors of a large case in groups. */
export function TiesView(props: TiesViewProps) {
  const { chart } = useMessages();
  const areInGroups = useExplorer(selectAreTiesInGroups);
  const areMany = useExplorer(({ index }) => index.case.statements.length > MANY_STATEMENTS);
  const view =
    props.side === "actor" && areInGroups ? (
      <InRoom room={groupTiesRoom}>{(GroupTiesView) => <GroupTiesView {...props} />}</InRoom>
    ) : (
      <PairsView {...props} />
    );
  return areMany ? <SignFirst text={chart.layingOut}>{view}</SignFirst> : view;
}

/** What so many say of each other keeps the page for longer than nobody would notice. */
const MANY_STATEMENTS = 50_000;

/** The one-mode network of one side, as a picture or as a table. */
function PairsView({ side, isNarrow }: TiesViewProps) {
  const ties = useWords(tiesWords);
  const aggregation = useExplorer((state) => state.display.aggregation);
  const network = useExplorer(selectTies[side]);
  const whole = useExplorer(selectWholeTies[side]);
  const index = useExplorer((state) => state.index);
  const taken = useExplorer(selectPositions);
  const isSpine = useExplorer(selectIsSpine);
  if (network.links.length === 0) return <TooFewTies side={side} network={network} />;
  const lines = aggregation === "ignore" ? ties.readMeetings[side] : ties.read[side];
  const leftOut = network.links.length < network.ties ? [ties.readLeftOut] : [];
  return (
    <>
      <HowToRead
        act={<FirstAct on="tie" />}
        more={<TieDetails network={network} aggregation={aggregation} />}
        explanation={[lines, ties.readSilence[side], ...leftOut, ties.readReceipts].join(" ")}
        tools={
          <div className="tie-tools">
            {side === "actor" && isSpine && <DrawnSwitch />}
            <TieControls />
          </div>
        }
      >
        <TieSentences index={index} network={network} aggregation={aggregation} taken={taken} />{" "}
        {compared({ ...network, count: network.nodes.length }, ties)}
      </HowToRead>
      <ViewForms
        picture={<TiesPicture network={network} ghosted={whole} isNarrow={isNarrow} />}
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
