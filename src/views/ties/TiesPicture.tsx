import { type ReactNode, useMemo } from "react";
import { useLanguage } from "../../i18n/useWords.ts";
import type { TieLink, TieNetwork } from "../../network/ties/tieNetwork.ts";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import { useOpenPlace } from "../../store/place/useOpenPlace.ts";
import { selectTieSettings } from "../../store/tieSelectors.ts";
import { CaseNetwork, type CaseNetworkProps } from "../graph/stage/CaseNetwork.tsx";
import { useUsualPlacing } from "../graph/stage/useUsualPlacing.ts";
import { FromStage } from "../view/ViewForms.tsx";
import { TieLegend } from "./TieLegend.tsx";
import { tieDrawing } from "./tieDrawing.ts";
import { tieLinkName, tieNodeName } from "./tieNodeName.ts";
import { tiePlace } from "./tiePlace.ts";
import { tiesPlacing } from "./tiesPlacing.ts";

type Extras = Pick<CaseNetworkProps<TieLink>, "isNarrow" | "isScrolled" | "badgeOf" | "resting" | "under">;

interface TiesPictureProps extends Extras {
  readonly network: TieNetwork;
  /** What is faint where the network lacks it, if not the whole case; lines are then as wide as if all of it were there. */
  readonly ghosted?: TieNetwork | undefined;
  /** What a screen reader says of a node, if not how many ties it has. */
  readonly nameOf?: CaseNetworkProps<TieLink>["nameOf"];
  /** Items of the legend for what a view draws besides. */
  readonly children?: ReactNode;
}

/** The ties of one side on the places of the whole case, with their legend; a tie that is pressed opens what it rests on. */
export function TiesPicture({ network, ghosted, nameOf, children, ...extras }: TiesPictureProps) {
  const language = useLanguage();
  const settings = useExplorer(selectTieSettings);
  const { aggregation } = settings;
  const openPlace = useOpenPlace();
  const placing = tiesPlacing(useUsualPlacing(), network.side);
  const whole = ghosted ?? network;
  const drawing = useMemo(() => tieDrawing(whole, settings), [whole, settings]);
  return (
    <>
      <CaseNetwork
        {...extras}
        network={network}
        ghosted={ghosted}
        placing={placing}
        drawing={drawing}
        nameOf={nameOf ?? tieNodeName(network, aggregation, language)}
        linkName={tieLinkName(network, aggregation, language)}
        onSelectLink={(link) => openPlace(tiePlace(network.side, link.tie))}
      />
      <FromStage stage={1}>
        <TieLegend side={network.side}>{children}</TieLegend>
      </FromStage>
    </>
  );
}
