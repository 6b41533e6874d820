import type { ActorId } from "../case/actor.ts";
import { useMessages } from "../i18n/useMessages.ts";
import { nodeShape } from "./nodeShape.ts";
import { type SidesShown, shortName } from "./sidesShown.ts";
import "./actorMark.css";

const RADIUS = 5;
const REACH = 8;
/** Keeps the shape on the line of the name. */
const WORD_JOINER = "\u2060";

interface ActorMarkProps {
  readonly shown: SidesShown;
  readonly id: ActorId;
}

/** An actor's name as a link to all that it said, after the shape of its kind; dashed where it is unnamed. */
export function ActorMark({ shown: { index, PlaceLink: Link, selected }, id }: ActorMarkProps) {
  const { words, sides } = useMessages();
  const actor = index.actors.get(id);
  const isSelected = selected.actors.includes(id);
  return (
    <span className="actor-mark" data-selected={isSelected || undefined}>
      <Link to={{ page: "actor", actor: id }}>
        {actor !== undefined && (
          <svg
            className="actor-mark__shape"
            data-unnamed={!actor.named || undefined}
            viewBox={`${-REACH} ${-REACH} ${2 * REACH} ${2 * REACH}`}
            role="img"
            aria-label={words.kind[actor.kind]}
          >
            <path d={nodeShape(actor.kind, RADIUS)} />
          </svg>
        )}
        {WORD_JOINER}
        <bdi>{shortName(index, id)}</bdi>
        {isSelected && <span className="visually-hidden"> ({sides.selected})</span>}
      </Link>
    </span>
  );
}
