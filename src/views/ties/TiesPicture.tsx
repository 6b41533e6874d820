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
import { readableTies } from "./readableTies.ts";
import { tiesPlacing } from "./tiesPlacing.ts";

type Extras = Pick<CaseNetworkProps<TieLink>, "isNarrow" | "isScrolled" | "badgeOf" | "resting" | "under">;

interface TiesPictureProps extends Extras {
  readonly network: TieNetwork;
  /** What is faint where the network lacks it, if not all that is placed; lines are then as wide as if all of it were there. */
  readonly ghosted?: TieNetwork | undefined;
  /** What lines are led by, and of a large case the strongest are chosen from, if not what is ghosted. */
  readonly whole?: TieNetwork | undefined;
  /** The links that it is about, by their ids; a large case has none others drawn, where there are any. */
  readonly about?: ReadonlySet<string>;
  /** What a screen reader says of a node, if not how many ties it has. */
  readonly nameOf?: CaseNetworkProps<TieLink>["nameOf"];
  /** Items of the legend for what a view draws besides. */
  readonly children?: ReactNode;
}

/** The ties of one side on the places of the whole case, of a large one the strongest, with their legend; a tie that is pressed opens what it rests on. */
export function TiesPicture({ nameOf, children, about, ...props }: TiesPictureProps) {
  const { network: all, ghosted: allGhosted, whole: allOfCase, ...extras } = props;
  const language = useLanguage();
  const settings = useExplorer(selectTieSettings);
  const { aggregation } = settings;
  const openPlace = useOpenPlace();
  const usual = useUsualPlacing();
  const { network, ghosted, whole, cut } = useMemo(
    () => readableTies(usual.said, { network: all, ghosted: allGhosted, whole: allOfCase, about }),
    [usual.said, all, allGhosted, allOfCase, about],
  );
  const placing = tiesPlacing(usual, network.side, { whole, isCut: cut !== null });
  const drawing = useMemo(() => tieDrawing(whole, settings), [whole, settings]);
  return (
    <>
      <CaseNetwork
        {...extras}
        network={network}
        ghosted={ghosted}
        placing={placing}
        drawing={drawing}
        nameOf={nameOf ?? tieNodeName(all, aggregation, language)}
        linkName={tieLinkName(network, aggregation, language)}
        onSelectLink={(link) => openPlace(tiePlace(network.side, link.tie))}
      />
      <FromStage stage={1}>
        <TieLegend side={network.side} cut={cut}>
          {children}
        </TieLegend>
      </FromStage>
    </>
  );
}
