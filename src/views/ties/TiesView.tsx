import { TooLittle } from "../../controls/TooLittle.tsx";
import { tiesWords } from "../../i18n/en/views/ties.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { useWords } from "../../i18n/useWords.ts";
import type { TieNetwork, TieSide } from "../../network/ties/tieNetwork.ts";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import { selectNetwork, selectPositions } from "../../store/selectors.ts";
import { selectIsSpine } from "../../store/spine/groupSelectors.ts";
import { selectAreTiesInGroups } from "../../store/spine/groupTieSelectors.ts";
import { WorkWait } from "../../store/work/WorkWait.tsx";
import { type ShownTies, useTies } from "../../store/work/tiesWork.ts";
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
export const groupTiesRoom = makeRoom(async () => (await import("./GroupTiesView.tsx")).GroupTiesView);

/** Who agrees with whom, or what goes together; the actors of a large case in groups. */
export function TiesView(props: TiesViewProps) {
  const { chart } = useMessages();
  const areInGroups = useExplorer(selectAreTiesInGroups);
  const areMany = useExplorer(({ index }) => index.case.statements.length > MANY_STATEMENTS);
  if (props.side === "proposition" || !areInGroups) return <PairsView {...props} />;
  const view = <InRoom room={groupTiesRoom}>{(GroupTiesView) => <GroupTiesView {...props} />}</InRoom>;
  return areMany ? <SignFirst text={chart.layingOut}>{view}</SignFirst> : view;
}

/** What so many say of each other keeps the page for longer than nobody would notice. */
const MANY_STATEMENTS = 50_000;

/** The one-mode network of one side, or that its ties are being worked out. */
function PairsView({ side, isNarrow }: TiesViewProps) {
  const { working } = useWords(tiesWords);
  const state = useTies(side);
  if ("result" in state) return <Pairs side={side} isNarrow={isNarrow} shown={state.result} />;
  return (
    <>
      <TieTools side={side} />
      <WorkWait text={working} underway={state.underway} />
    </>
  );
}

function TieTools({ side }: Pick<TiesViewProps, "side">) {
  const isSpine = useExplorer(selectIsSpine);
  return (
    <div className="tie-tools">
      {side === "actor" && isSpine && <DrawnSwitch />}
      <TieControls />
    </div>
  );
}

interface PairsProps extends TiesViewProps {
  readonly shown: ShownTies;
}

/** As a picture or as a table. */
function Pairs({ side, isNarrow, shown: { network, whole } }: PairsProps) {
  const ties = useWords(tiesWords);
  const aggregation = useExplorer((state) => state.display.aggregation);
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
        tools={<TieTools side={side} />}
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
