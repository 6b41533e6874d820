import type { CasePlace } from "../../store/place/places.ts";
import type { Proposition } from "../../case/proposition.ts";
import { setSize } from "../../case/statementSet.ts";
import { cardsWords } from "../../i18n/en/classroom/cards.ts";
import { isolated } from "../../i18n/grammar/isolated.ts";
import { useWords } from "../../i18n/useWords.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { AttributionBadge } from "../../reading/statement/AttributionBadge.tsx";
import { CommitmentWord } from "../../reading/statement/commitment/CommitmentWord.tsx";
import { StanceWord } from "../../reading/statement/StanceWord.tsx";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import { setOn } from "../choose/saidInCase.ts";
import { Sheet } from "../paper/Sheet.tsx";
import { MOST_CARDS, type NumberedStatement } from "./cornerStatements.ts";

interface CornerKeyProps {
  readonly numbered: readonly NumberedStatement[];
  readonly proposition: Proposition;
  readonly to: CasePlace;
}

/** Who said what is on each card, with which stance, and how it is known. */
export function CornerKey({ numbered, proposition, to }: CornerKeyProps) {
  const cards = useWords(cardsWords);
  const count = useExplorer(({ index }) => setSize(setOn(index, proposition.id)));
  if (numbered.length === 0) return null;
  return (
    <Sheet title={cards.cornerKey} above={proposition.text} to={to} isKey>
      <table className="sheet-table">
        <thead>
          <tr>
            {[cards.number, cards.who, cards.stance, cards.known, cards.where].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {numbered.map((card) => (
            <KeyRow key={card.number} {...card} />
          ))}
        </tbody>
      </table>
      {count > MOST_CARDS && <p className="quiet">{cards.notAll({ shown: MOST_CARDS, count })}</p>}
    </Sheet>
  );
}

function KeyRow({ number, statement }: NumberedStatement) {
  const { formats, reading } = useMessages();
  const { actor, attribution, locator, source, stance } = statement;
  const name = useExplorer(({ index }) => index.actors.get(actor)?.name ?? actor);
  const publisher = useExplorer(({ index }) => index.sources.get(source)?.publisher);
  const where = [publisher, locator && reading.paragraph({ locator })].filter((part) => part !== undefined);
  return (
    <tr>
      <th scope="row">{formats.number(number)}</th>
      <td>
        <bdi>{name}</bdi>
      </td>
      <td>
        <StanceWord stance={stance} isName />
        <CommitmentWord statement={statement} />
      </td>
      <td>
        <AttributionBadge attribution={attribution} />
      </td>
      <td>{where.map(isolated).join(", ")}</td>
    </tr>
  );
}
