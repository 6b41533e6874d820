import { useMemo } from "react";
import { useParams } from "react-router";
import { HowToRead } from "../chart/HowToRead.tsx";
import { Legend } from "../chart/Legend.tsx";
import { NetworkChart } from "../chart/NetworkChart.tsx";
import { NetworkTable } from "../chart/NetworkTable.tsx";
import { EmptyResult } from "../controls/EmptyResult.tsx";
import { isFramed } from "../host/frame.ts";
import type { Network, NodeId } from "../network/twoModeNetwork.ts";
import { usePrinting } from "../host/usePrinting.ts";
import { useExplorer } from "../store/ExplorerContext.tsx";
import { selectAlignment, selectNetwork, selectSummary, selectWholeNetwork } from "../store/selectors.ts";
import { rowOrder, tableOrder } from "./rowOrder.ts";
import { TableLink } from "./TableLink.tsx";
import { focusOfParams } from "./focusOfParams.ts";
import { useOpenPlace } from "./useOpenPlace.ts";
import { useShownView } from "./useShownView.ts";

/** The network of what is filtered, as a picture or as a table; on paper the table stands in any case. */
export function ChartPane({ isNarrow }: { readonly isNarrow: boolean }) {
  const view = useShownView();
  const isPrinting = usePrinting();
  const network = useExplorer(selectNetwork);
  const summary = useExplorer(selectSummary);
  if (network.links.length === 0) return <EmptyResult />;
  return (
    <>
      <HowToRead summary={summary} />
      {view === "network" && <Picture isNarrow={isNarrow} />}
      {(view === "table" || isPrinting) && <Rows network={network} />}
    </>
  );
}

function Rows({ network }: { readonly network: Network }) {
  const rows = useExplorer((state) => state.display.rows);
  const show = useExplorer((state) => state.show);
  return (
    <NetworkTable
      network={network}
      RowLink={TableLink}
      order={tableOrder(rows)}
      onSort={(order) => show({ rows: rowOrder(order) })}
    />
  );
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
