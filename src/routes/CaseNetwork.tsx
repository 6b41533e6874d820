import { useMemo } from "react";
import { useParams } from "react-router";
import { NetworkChart } from "../chart/NetworkChart.tsx";
import type { LinkDrawing } from "../chart/linkDrawing.ts";
import { isFramed } from "../host/frame.ts";
import type { Graph, GraphLink, NetworkNode, NodeId } from "../network/graph.ts";
import { useExplorer } from "../store/ExplorerContext.tsx";
import { selectAlignment, selectAxisEnds, selectWholeNetwork } from "../store/selectors.ts";
import { focusOfParams } from "./focusOfParams.ts";
import { useOpenPlace } from "./useOpenPlace.ts";

interface CaseNetworkProps<Link extends GraphLink> {
  readonly network: Graph<Link>;
  readonly drawing: LinkDrawing<Link>;
  readonly nameOf: (node: NetworkNode, isPinned: boolean) => string;
  readonly isNarrow: boolean;
  readonly onSelectLink: (link: Link) => void;
}

/** A network whose nodes stand where the whole case places them, so that they stand alike in every view of it. */
export function CaseNetwork<Link extends GraphLink>({ isNarrow, ...drawn }: CaseNetworkProps<Link>) {
  const whole = useExplorer(selectWholeNetwork);
  const alignment = useExplorer(selectAlignment);
  const ends = useExplorer(selectAxisEnds);
  const themes = useExplorer(({ index }) => index.case.themes);
  const pins = useExplorer((state) => state.display.pins);
  const show = useExplorer((state) => state.show);
  const { actorId, propositionId, otherId, otherPropositionId } = useParams();
  const selected = useMemo(
    () => focusOfParams({ actorId, propositionId, otherId, otherPropositionId }),
    [actorId, propositionId, otherId, otherPropositionId],
  );
  return (
    <NetworkChart
      {...drawn}
      whole={whole}
      alignment={alignment}
      ends={ends}
      themes={themes}
      selected={selected}
      pins={pins}
      onPin={(next) => show({ pins: next })}
      isCooperative={isNarrow || isFramed()}
      onSelectNode={useOpenNode()}
      onLeave={() => document.getElementById("reading")?.focus()}
    />
  );
}

/** Opens the page of the actor or proposition that a node stands for. */
function useOpenNode(): (id: NodeId) => void {
  const index = useExplorer((state) => state.index);
  const openPlace = useOpenPlace();
  return (id) => {
    const [kind, name] = id.split("/");
    const actor = [...index.actors.values()].find((one) => kind === "actor" && one.id === name);
    const proposition = [...index.propositions.values()].find((one) => one.id === name);
    if (actor !== undefined) openPlace({ page: "actor", actor: actor.id });
    else if (proposition !== undefined) openPlace({ page: "proposition", proposition: proposition.id });
  };
}
