import { cardsWords } from "../../i18n/en/classroom/cards.ts";
import { useWords } from "../../i18n/useWords.ts";
import { StanceWord } from "../../reading/statement/StanceWord.tsx";
import { useShortName } from "../../reading/names/useShortName.ts";
import { MOST_SAME, type OnTheSame } from "../choose/onTheSame.ts";

/** Who else in the case takes which stance on what a statement is on, in one line. */
export function SaidOnTheSame({ same }: { readonly same: readonly OnTheSame[] }) {
  const cards = useWords(cardsWords);
  const shortName = useShortName();
  return (
    <p className="said__same">
      {cards.same}{" "}
      {same.map(({ stance, actors }) => (
        <span key={stance} className="said__side">
          <StanceWord stance={stance} isName />:{" "}
          <bdi>{actors.slice(0, MOST_SAME).map(shortName).join(", ")}</bdi>
          {actors.length > MOST_SAME && ` ${cards.moreSame({ count: actors.length - MOST_SAME })}`}
        </span>
      ))}
    </p>
  );
}
