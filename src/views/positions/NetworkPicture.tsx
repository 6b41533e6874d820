import type { CaseIndex } from "../../case/caseIndex.ts";
import type { Messages } from "../../i18n/messages.ts";
import type { NetworkLink } from "../../network/twoModeNetwork.ts";
import { shortName } from "../marks/firstNames.ts";
import { Legend } from "./Legend.tsx";
import { positionDrawing } from "../graph/linkDrawing.ts";
import { nodeName } from "../marks/nodeName.ts";
import { takersAmong } from "../marks/takersAmong.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import { WHOLLY_REVEALED } from "../../store/classChoices.ts";
import { InRoom } from "../../ui/room/InRoom.tsx";
import { makeRoom } from "../../ui/room/room.ts";
import { selectIsFiltered, selectNetwork, selectWholeNetwork } from "../../store/selectors.ts";
import { selectIsSpine } from "../../store/spine/groupSelectors.ts";
import { CaseNetwork } from "../graph/stage/CaseNetwork.tsx";
import { useUsualPlacing } from "../graph/stage/useUsualPlacing.ts";
import { FromStage } from "../view/ViewForms.tsx";
import { useOpenPlace } from "../../store/place/useOpenPlace.ts";

interface NetworkPictureProps {
  readonly isNarrow: boolean;
  /** Whether it stands in a pane that scrolls. */
  readonly isScrolled?: boolean;
}

/** What draws a network that is too large to be read line by line. */
export const spineRoom = makeRoom(async () => (await import("../spine/spineRoom.ts")).spineRoom);

/** The two-mode network of the visible statements with its legend: of a large case in groups, once a class may see it whole. */
export function NetworkPicture(props: NetworkPictureProps) {
  const isInGroups = useExplorer((state) => selectIsSpine(state) && state.display.reveal === WHOLLY_REVEALED);
  if (!isInGroups) return <FreeNetwork {...props} />;
  return <InRoom room={spineRoom}>{({ SpineView }) => <SpineView {...props} />}</InRoom>;
}

/** Node by node; what is opened in it is read at the side. */
function FreeNetwork({ isNarrow, isScrolled = false }: NetworkPictureProps) {
  const messages = useMessages();
  const index = useExplorer((state) => state.index);
  const network = useExplorer(selectNetwork);
  const whole = useExplorer(selectWholeNetwork);
  const isFiltered = useExplorer(selectIsFiltered);
  const placing = useUsualPlacing();
  const openPlace = useOpenPlace();
  const takersOn = takersAmong(index, network);
  return (
    <>
      <CaseNetwork
        network={network}
        drawing={positionDrawing}
        placing={placing}
        nameOf={(node, isPinned) => nodeName(node, takersOn(node), isPinned, messages)}
        linkName={(link) => positionName(index, link, messages)}
        isNarrow={isNarrow}
        isScrolled={isScrolled}
        onSelectLink={({ actor, proposition }) => openPlace({ page: "position", actor, proposition })}
      />
      <FromStage stage={1}>
        <Legend network={whole} isFiltered={isFiltered} />
      </FromStage>
    </>
  );
}

function positionName(
  index: CaseIndex,
  { actor, proposition, stance, statements }: NetworkLink,
  { chart, words }: Messages,
): string {
  return chart.linkCaption({
    actor: shortName(index.actors.get(actor), actor),
    stance: words.stance[stance],
    label: index.propositions.get(proposition)?.label ?? proposition,
    statements: statements.length,
  });
}
