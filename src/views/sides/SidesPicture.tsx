import { useMemo } from "react";
import { pictureWords } from "../../i18n/en/views/picture.ts";
import { sidesWords } from "../../i18n/en/views/sides.ts";
import { useLanguage, useWords } from "../../i18n/useWords.ts";
import type { TieNetwork } from "../../network/ties/tieNetwork.ts";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import { selectTies, selectWholeTies } from "../../store/tieSelectors.ts";
import { Sign } from "../marks/LegendItems.tsx";
import { TiesPicture } from "../ties/TiesPicture.tsx";
import { tieNodeName } from "../ties/tieNodeName.ts";
import { useSeenWhole } from "../ties/useSeenWhole.ts";
import { badgeSign } from "../marks/badgeMark.ts";
import { ringedActors, sideBadges, sideNodeName } from "./sideBadges.ts";
import type { SidesShown } from "./sidesShown.ts";
import "./sides.css";

/** Who stands with whom: the ties between actors, on each actor the letter of its side, a ring around who bridges. */
export function SidesPicture({ shown }: { readonly shown: SidesShown }) {
  const sides = useWords(sidesWords);
  const network = useExplorer(selectTies.actor);
  const isWhole = useSeenWhole();
  if (network.links.length === 0) return null;
  return (
    <section className="sides-picture" data-whole={isWhole || undefined}>
      <h2 className="sides__head">{sides.picture}</h2>
      <Drawn shown={shown} network={network} isWhole={isWhole} />
    </section>
  );
}

interface DrawnProps {
  readonly shown: SidesShown;
  readonly network: TieNetwork;
  readonly isWhole: boolean;
}

function Drawn({ shown: { found }, network, isWhole }: DrawnProps) {
  const language = useLanguage();
  const words = useWords(pictureWords);
  const aggregation = useExplorer(({ display }) => display.aggregation);
  const whole = useExplorer(selectWholeTies.actor);
  const badgeOf = useMemo(() => sideBadges(found), [found]);
  const nameOf = sideNodeName(found, tieNodeName(network, aggregation, language), language);
  return (
    <TiesPicture {...{ network, ghosted: whole, badgeOf, nameOf }} isNarrow={!isWhole} isScrolled>
      <li>
        <Sign sign={badgeSign({ letter: "A", isRinged: false })} />
        {words.legendSide}
      </li>
      {ringedActors(found).size > 0 && (
        <li>
          <Sign sign={badgeSign({ letter: "A", isRinged: true })} />
          {words.legendBridge}
        </li>
      )}
    </TiesPicture>
  );
}
