import { PlaceLink } from "../../store/place/PlaceLink.tsx";
import type { Actor, ActorId } from "../../case/actor.ts";
import { sidesWords } from "../../i18n/en/views/sides.ts";
import { useWords } from "../../i18n/useWords.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { nodeShape } from "../marks/nodeShape.ts";
import { type SidesShown, shortName } from "./sidesShown.ts";
import "./actorMark.css";

const RADIUS = 5;
const REACH = 8;

interface ActorMarkProps {
  readonly shown: SidesShown;
  readonly id: ActorId;
}

/** An actor's name as a link to all that it said, after the shape of its kind; dashed where it is unnamed. */
export function ActorMark({ shown: { index, selected }, id }: ActorMarkProps) {
  const sides = useWords(sidesWords);
  const actor = index.actors.get(id);
  const isSelected = selected.actors.includes(id);
  const [first = "", ...others] = shortName(index, id).split(" ");
  return (
    <span className="actor-mark" data-selected={isSelected || undefined}>
      <PlaceLink inPane to={{ page: "actor", actor: id }}>
        <span className="actor-mark__start">
          {actor !== undefined && <KindShape actor={actor} />}
          <span className="actor-mark__word">{first}</span>
        </span>
        <span className="actor-mark__word">{["", ...others].join(" ")}</span>
        {isSelected && <span className="visually-hidden"> ({sides.selected})</span>}
      </PlaceLink>
    </span>
  );
}

function KindShape({ actor: { kind, named } }: { readonly actor: Actor }) {
  const { words } = useMessages();
  return (
    <svg
      className="actor-mark__shape"
      data-unnamed={!named || undefined}
      viewBox={`${-REACH} ${-REACH} ${2 * REACH} ${2 * REACH}`}
      role="img"
      aria-label={words.kind[kind]}
    >
      <path d={nodeShape(kind, RADIUS)} />
    </svg>
  );
}
