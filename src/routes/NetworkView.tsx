import { useMemo } from "react";
import { useParams } from "react-router";
import { HowToRead } from "../chart/HowToRead.tsx";
import { Legend } from "../chart/Legend.tsx";
import { NetworkChart } from "../chart/NetworkChart.tsx";
import { NetworkTable } from "../chart/NetworkTable.tsx";
import { NetworkReading, NetworkSentences } from "../chart/NetworkSentences.tsx";
import { TABLE_COLUMNS } from "../chart/tableRows.ts";
import { isFramed } from "../host/frame.ts";
import type { NodeId } from "../network/twoModeNetwork.ts";
import { useExplorer } from "../store/ExplorerContext.tsx";
import { selectAlignment, selectNetwork, selectSummary, selectWholeNetwork } from "../store/selectors.ts";
import { PlaceLink } from "./PlaceLink.tsx";
import { ViewForms } from "./ViewForms.tsx";
import { focusOfParams } from "./focusOfParams.ts";
import { useOpenPlace } from "./useOpenPlace.ts";
import { useRowSorting } from "./useRowSorting.ts";

/** Who says what: the two-mode network of the visible statements, as a picture or as a table. */
export function NetworkView({ isNarrow }: { readonly isNarrow: boolean }) {
  const summary = useExplorer(selectSummary);
  return (
    <>
      <HowToRead explanation={<NetworkReading summary={summary} />}>
        <NetworkSentences summary={summary} />
      </HowToRead>
      <ViewForms picture={<Picture isNarrow={isNarrow} />} table={<Rows />} />
    </>
  );
}

function Rows() {
  const network = useExplorer(selectNetwork);
  const [sorting, sort] = useRowSorting(TABLE_COLUMNS);
  return <NetworkTable network={network} PlaceLink={PlaceLink} sorting={sorting} onSort={sort} />;
}

function Picture({ isNarrow }: { readonly isNarrow: boolean }) {
  const network = useExplorer(selectNetwork);
  const whole = useExplorer(selectWholeNetwork);
  const alignment = useExplorer(selectAlignment);
  const themes = useExplorer(({ index }) => index.case.themes);
  const { actorId, propositionId, otherId } = useParams();
  const selected = useMemo(
    () => focusOfParams({ actorId, propositionId, otherId }),
    [actorId, propositionId, otherId],
  );
  const pins = useExplorer((state) => state.display.pins);
  const show = useExplorer((state) => state.show);
  const openPlace = useOpenPlace();
  const openNode = (id: NodeId) => {
    const node = network.nodes.find((other) => other.id === id);
    if (node?.kind === "actor") openPlace({ page: "actor", actor: node.actor.id });
    if (node?.kind === "proposition") openPlace({ page: "proposition", proposition: node.proposition.id });
  };
  return (
    <>
      <NetworkChart
        network={network}
        whole={whole}
        alignment={alignment}
        themes={themes}
        selected={selected}
        pins={pins}
        onPin={(next) => show({ pins: next })}
        isCooperative={isNarrow || isFramed()}
        onSelectNode={openNode}
        onSelectLink={({ actor, proposition }) => openPlace({ page: "position", actor, proposition })}
        onLeave={() => document.getElementById("reading")?.focus()}
      />
      <Legend network={whole} />
    </>
  );
}
