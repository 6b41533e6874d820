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
/** So many are drawn at once when they are come to. Of more first as many as a screen holds, below others a few; the rest follows, so many each time. */
const AT_ONCE = 8;
const AT_FIRST = { top: 6, below: 2 };

interface StanceSectionProps {
  readonly group: StanceGroup;
  /** Whether other sections are above it. */
  readonly isBelow?: boolean;
}

/** Those who take one stance on a proposition, each with their words; of very many the first. */
export function StanceSection({ group: { stance, positions }, isBelow = false }: StanceSectionProps) {
  const { reading } = useMessages();
  const bodyWords = useBodyWords();
  const { shown, next, showMore, list } = useShownPart<Position, HTMLDivElement>(positions, PARTS);
  const first = Math.min(shown.length, PARTS.atFirst);
  const count = useGrowing(first, AT_ONCE, undefined, first > AT_ONCE ? atFirst(isBelow) : first);
  const areFirstThere = count >= first;
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

const atFirst = (isBelow: boolean) => (isBelow ? AT_FIRST.below : AT_FIRST.top);
