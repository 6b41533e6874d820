import { useMemo } from "react";
import { pictureWords } from "../../i18n/en/views/picture.ts";
import { sidesWords } from "../../i18n/en/views/sides.ts";
import { useLanguage, useWords } from "../../i18n/useWords.ts";
import type { TieNetwork } from "../../network/ties/tieNetwork.ts";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import { useOpenPlace } from "../../store/place/useOpenPlace.ts";
import { selectWholeNetwork } from "../../store/selectors.ts";
import { selectTieSettings, selectTies } from "../../store/tieSelectors.ts";
import { CaseNetwork } from "../graph/stage/CaseNetwork.tsx";
import { useUsualPlacing } from "../graph/stage/useUsualPlacing.ts";
import { Sign } from "../marks/LegendItems.tsx";
import { tieLinkName, tieNodeName } from "../ties/tieNodeName.ts";
import { TieLegend } from "../ties/TieLegend.tsx";
import { tieDrawing } from "../ties/tieDrawing.ts";
import { tiePlace } from "../ties/tiePlace.ts";
import { tiesPlacing } from "../ties/tiesPlacing.ts";
import { badgeSign } from "../marks/badgeMark.ts";
import { sideBadges, sideNodeName } from "./sideBadges.ts";
import type { SidesShown } from "./sidesShown.ts";
import "./sides.css";

/** Who stands with whom: the ties between actors, on each actor the letter of its side, a ring around who bridges. */
export function SidesPicture({ shown }: { readonly shown: SidesShown }) {
  const sides = useWords(sidesWords);
  const network = useExplorer(selectTies.actor);
  if (network === null || network.links.length === 0) return null;
  return (
    <section className="sides-picture">
      <h2 className="sides__head">{sides.picture}</h2>
      <Drawn shown={shown} network={network} />
    </section>
  );
}

interface DrawnProps {
  readonly shown: SidesShown;
  readonly network: TieNetwork;
}

/** In a pane that scrolls the picture is as high as it needs. */
function Drawn({ shown, network }: DrawnProps) {
  const language = useLanguage();
  const words = useWords(pictureWords);
  const settings = useExplorer(selectTieSettings);
  const whole = useExplorer(selectWholeNetwork);
  const openPlace = useOpenPlace();
  const placing = tiesPlacing(useUsualPlacing(), "actor");
  const drawing = useMemo(() => tieDrawing(network, settings), [network, settings]);
  const badgeOf = useMemo(() => sideBadges(shown.found), [shown.found]);
  return (
    <>
      <CaseNetwork
        network={network}
        placing={placing}
        drawing={drawing}
        badgeOf={badgeOf}
        nameOf={sideNodeName(shown.found, tieNodeName(network, settings.aggregation, language), language)}
        linkName={tieLinkName(network, settings.aggregation, language)}
        isNarrow
        onSelectLink={(link) => openPlace(tiePlace("actor", link.tie))}
      />
      <TieLegend aggregation={settings.aggregation} side="actor" whole={whole}>
        <li>
          <Sign sign={badgeSign({ letter: "A", isRinged: false })} />
          {words.legendSide}
        </li>
        <li>
          <Sign sign={badgeSign({ letter: "A", isRinged: true })} />
          {words.legendBridge}
        </li>
      </TieLegend>
    </>
  );
}
