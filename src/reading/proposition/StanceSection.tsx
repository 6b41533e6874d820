import { useMessages } from "../../i18n/useMessages.ts";
import type { Position } from "../../network/position.ts";
import { useGrowing } from "../../ui/hooks/useGrowing.ts";
import { useShownPart } from "../../ui/hooks/useShownPart.ts";
import { ActorName } from "../names/ActorName.tsx";
import { useBodyWords } from "../names/useBodyWords.ts";
import { StanceWord } from "../statement/StanceWord.tsx";
import type { StanceGroup } from "../statement/stanceGroups.ts";
import { PositionStatements } from "./PositionStatements.tsx";
import { MoreNames } from "../names/MoreNames.tsx";
import "./positionStatements.css";

/** As many as one reads through. */
const PARTS = { atFirst: 60, more: 100 };
/** So many are drawn at once when they are come to, more than a screen holds; the others follow. */
const AT_ONCE = 8;

/** Those who take one stance on a proposition, each with their words; of very many the first. */
export function StanceSection({ group: { stance, positions } }: { readonly group: StanceGroup }) {
  const { reading } = useMessages();
  const bodyWords = useBodyWords();
  const { shown, next, showMore, list } = useShownPart<Position, HTMLDivElement>(positions, PARTS);
  const count = useGrowing(Math.min(shown.length, PARTS.atFirst), AT_ONCE);
  const areFirstThere = count >= Math.min(shown.length, PARTS.atFirst);
  const drawn = areFirstThere ? shown : shown.slice(0, count);
  return (
    <section>
      <h3 className="panel__section">
        <StanceWord stance={stance} isName />{" "}
        <span className="quiet">
          {reading.actors({ count: positions.length })}
          {bodyWords(positions.map(({ actor }) => actor))}
        </span>
      </h3>
      <div ref={list}>
        {drawn.map((position) => (
          <section key={position.actor} className="position-section">
            <h4 className="position-section__heading">
              <ActorName id={position.actor} />
            </h4>
            <PositionStatements position={position} />
          </section>
        ))}
      </div>
      {areFirstThere && <MoreNames next={next} showMore={showMore} />}
    </section>
  );
}
