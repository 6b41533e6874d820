import { useMemo } from "react";
import { NetworkChart } from "./NetworkChart.tsx";
import type { LinkDrawing } from "../linkDrawing.ts";
import { isFramed } from "../../../host/frame/frame.ts";
import { useFullscreen } from "../../../ui/hooks/useFullscreen.ts";
import type { Graph, GraphLink, NetworkNode, NodeId } from "../../../network/graph.ts";
import { useExplorer } from "../../../store/ExplorerContext.tsx";
import { WHOLLY_REVEALED } from "../../../store/classChoices.ts";
import type { NodeBadge } from "../../marks/nodeFigure.ts";
import { type NetworkAppearance, USUAL_APPEARANCE, withBadges } from "../networkAppearance.ts";
import type { NetworkExtras } from "./MarksUnder.tsx";
import { focusOn } from "./focusOn.ts";
import { useCountedSubject } from "../../../store/place/useCountedSubject.ts";
import { makeRoom } from "../../../ui/room/room.ts";
import { InRoom } from "../../../ui/room/InRoom.tsx";
import { useLargeAppearance } from "./useLargeAppearance.ts";
import { useOpenPlace } from "../../../store/place/useOpenPlace.ts";
import type { Placing } from "./useUsualPlacing.ts";

export interface CaseNetworkProps<Link extends GraphLink> extends NetworkExtras<Link> {
  readonly network: Graph<Link>;
  readonly drawing: LinkDrawing<Link>;
  readonly nameOf: (node: NetworkNode, isPinned: boolean) => string;
  readonly isNarrow: boolean;
  /** Whether it stands in a pane that scrolls. */
  readonly isScrolled?: boolean;
  /** What is said of a link that is pointed at. */
  readonly linkName: (link: Link) => string;
  readonly onSelectLink: (link: Link) => void;
  /** What is on the symbols of actors besides; the same while nothing of it changes. */
  readonly badgeOf?: (node: NetworkNode) => NodeBadge | null;
  /** What places its nodes. */
  readonly placing: Placing<Link>;
}

/** A network whose nodes are where the whole case places them, whatever is filtered; for a class perhaps not all of it yet. */
export function CaseNetwork<Link extends GraphLink>(props: CaseNetworkProps<Link>) {
  const isWhole = useExplorer(({ display }) => display.reveal === WHOLLY_REVEALED);
  return isWhole ? <WholeNetwork {...props} /> : <Revealed {...props} />;
}

/** What only a class needs, and that only before all is revealed. */
export const revealedRoom = makeRoom(async () => (await import("./RevealedNetwork.tsx")).RevealedNetwork);

function Revealed<Link extends GraphLink>(props: CaseNetworkProps<Link>) {
  return <InRoom room={revealedRoom}>{(RevealedNetwork) => <RevealedNetwork {...props} />}</InRoom>;
}

function WholeNetwork<Link extends GraphLink>({
  isNarrow,
  placing,
  isScrolled = false,
  badgeOf,
  ...drawn
}: CaseNetworkProps<Link>) {
  const isFullscreen = useFullscreen();
  const isCooperative = isNarrow || (isFramed() && !isFullscreen);
  const pins = useExplorer((state) => state.display.pins);
  const show = useExplorer((state) => state.show);
  const subject = useCountedSubject();
  const selected = useMemo(() => focusOn(subject, drawn.network), [subject, drawn.network]);
  return (
    <NetworkChart
      {...drawn}
      {...placing}
      appearance={useBadges(useLargeAppearance(drawn.network, selected), badgeOf)}
      selected={selected}
      pins={pins}
      onPin={(next) => show({ pins: next })}
      isCooperative={isCooperative}
      leavesGestures={isCooperative || isScrolled}
      onSelectNode={useOpenNode()}
      onLeave={() => document.getElementById("reading")?.focus()}
    />
  );
}

function useBadges(
  appearance: NetworkAppearance = USUAL_APPEARANCE,
  badgeOf?: (node: NetworkNode) => NodeBadge | null,
): NetworkAppearance {
  return useMemo(() => (badgeOf ? withBadges(appearance, badgeOf) : appearance), [appearance, badgeOf]);
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
