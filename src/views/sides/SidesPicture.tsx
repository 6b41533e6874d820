import { useCallback, useMemo } from "react";
import { tiesWords } from "../../i18n/en/views/ties.ts";
import { pictureWords } from "../../i18n/en/views/picture.ts";
import { sidesWords } from "../../i18n/en/views/sides.ts";
import { useLanguage, useWords } from "../../i18n/useWords.ts";
import { WorkWait } from "../../store/work/WorkWait.tsx";
import { type ShownTies, useTies } from "../../store/work/tiesWork.ts";
import { Sign } from "../marks/LegendItems.tsx";
import { TiesPicture } from "../ties/TiesPicture.tsx";
import { useSeenWhole } from "../ties/useSeenWhole.ts";
import { badgeSign } from "../marks/badgeMark.ts";
import { type NameOf, ringedActors, sideBadges, sideNodeName } from "./sideBadges.ts";
import type { SidesShown } from "./sidesShown.ts";
import "./sides.css";

/** Who stands with whom: the ties between actors, on each actor the letter of its side, a ring around who bridges. */
export function SidesPicture({ shown }: { readonly shown: SidesShown }) {
  const sides = useWords(sidesWords);
  const { working } = useWords(tiesWords);
  const state = useTies("actor");
  const isWhole = useSeenWhole();
  if ("result" in state && state.result.network.links.length === 0) return null;
  return (
    <section className="sides-picture" data-whole={isWhole || undefined}>
      <h2 className="sides__head">{sides.picture}</h2>
      {"underway" in state ? (
        <WorkWait text={working} underway={state.underway} />
      ) : (
        <Drawn shown={shown} ties={state.result} isWhole={isWhole} />
      )}
    </section>
  );
}

interface DrawnProps {
  readonly shown: SidesShown;
  readonly ties: ShownTies;
  readonly isWhole: boolean;
}

function Drawn({ shown: { found }, ties: { network, whole }, isWhole }: DrawnProps) {
  const language = useLanguage();
  const words = useWords(pictureWords);
  const badgeOf = useMemo(() => sideBadges(found), [found]);
  const nameAs = useCallback((nameOf: NameOf) => sideNodeName(found, nameOf, language), [found, language]);
  return (
    <TiesPicture {...{ network, ghosted: whole, badgeOf, nameAs }} isNarrow={!isWhole} isScrolled>
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
