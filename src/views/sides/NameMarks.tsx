import { useState } from "react";
import type { Actor, ActorId } from "../../case/actor.ts";
import type { PropositionId } from "../../case/proposition.ts";
import { kindOf } from "../../case/kinds/shapedKinds.ts";
import { sidesWords } from "../../i18n/en/views/sides.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { useWords } from "../../i18n/useWords.ts";
import { useKindName } from "../../reading/names/useKindName.ts";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import { PlaceLink } from "../../store/place/PlaceLink.tsx";
import { Button } from "../../ui/Button.tsx";
import { ListOf } from "../../ui/Phrase.tsx";
import { nodeShape } from "../marks/nodeShape.ts";
import { type SidesShown, labelOf, shortName, sideNames } from "./sidesShown.ts";
import "./nameMarks.css";

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

/** More names than this are no sentence any more: the others are counted until they are asked for. */
const MOST_SEEN = 60;

/** Several actors, as a list in a sentence. */
export function ActorMarks({ shown, ids }: { readonly shown: SidesShown; readonly ids: readonly ActorId[] }) {
  const { moreActors } = useWords(sidesWords);
  const [isWhole, setWhole] = useState(false);
  const seen = isWhole ? ids : ids.slice(0, MOST_SEEN);
  const more = ids.length > seen.length ? [moreActors({ count: ids.length - seen.length })] : [];
  return (
    <ListOf
      items={[
        ...seen.map((id) => <ActorMark key={id} shown={shown} id={id} />),
        ...more.map((text) => (
          <Button key="more" isPlain onClick={() => setWhole(true)}>
            {text}
          </Button>
        )),
      ]}
      names={[...seen.map((id) => shortName(shown.index, id)), ...more]}
    />
  );
}

function KindShape({ actor: { kind, named } }: { readonly actor: Actor }) {
  const kindName = useKindName();
  const index = useExplorer((state) => state.index);
  return (
    <svg
      className="actor-mark__shape"
      data-unnamed={!named || undefined}
      viewBox={`${-REACH} ${-REACH} ${2 * REACH} ${2 * REACH}`}
      role="img"
      aria-label={kindName({ kind })}
    >
      <path d={nodeShape(kindOf(index, kind).shape, RADIUS)} />
    </svg>
  );
}

interface PropositionMarkProps {
  readonly shown: SidesShown;
  readonly id: PropositionId;
}

/** A proposition's label as a link to everyone on it. */
export function PropositionMark({ shown: { index, selected }, id }: PropositionMarkProps) {
  const sides = useWords(sidesWords);
  const isSelected = selected.proposition === id;
  return (
    <span className="proposition-mark" data-selected={isSelected || undefined}>
      <PlaceLink inPane to={{ page: "proposition", proposition: id }}>
        <bdi>{labelOf(index, id)}</bdi>
        {isSelected && <span className="visually-hidden"> ({sides.selected})</span>}
      </PlaceLink>
    </span>
  );
}

/** Several propositions, as a list in a sentence. */
export function PropositionMarks({
  shown,
  ids,
}: {
  readonly shown: SidesShown;
  readonly ids: readonly PropositionId[];
}) {
  return (
    <ListOf
      items={ids.map((id) => (
        <PropositionMark key={id} shown={shown} id={id} />
      ))}
      names={ids.map((id) => labelOf(shown.index, id))}
    />
  );
}

interface SideLetterProps {
  readonly shown: SidesShown;
  readonly side: number;
}

/** A side by its letter; who cannot see the list of sides hears its name too. */
export function SideLetter({ shown, side }: SideLetterProps) {
  const { formats } = useMessages();
  const letter = shown.found.sides[side]?.letter;
  const names = formats.list(sideNames(shown, side));
  return (
    <b className="side-letter" title={names}>
      {letter}
      <span className="visually-hidden"> ({names})</span>
    </b>
  );
}
