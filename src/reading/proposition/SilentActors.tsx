import type { Actor, ActorId } from "../../case/actor.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { useGrowing } from "../../ui/hooks/useGrowing.ts";
import { useShownPart } from "../../ui/hooks/useShownPart.ts";
import { ActorName } from "../names/ActorName.tsx";
import "../names/silence.css";
import { MoreNames } from "../names/MoreNames.tsx";

interface SilentActorsProps {
  readonly actors: readonly Actor[];
  readonly spoke: readonly ActorId[];
}

/** More than a map of the world has states. */
const PARTS = { atFirst: 200, more: 500 };
/** So many names are drawn at once; of more, when all else is there, since they are folded away. */
const AT_ONCE = 50;

/** The actors of the case that have no statement on a proposition, folded away; not a stance, and said not to be one. */
export function SilentActors({ actors, spoke }: SilentActorsProps) {
  const { reading } = useMessages();
  const speakers = new Set(spoke);
  const silent = actors.filter(({ id }) => !speakers.has(id));
  const { shown, next, showMore, list } = useShownPart<Actor, HTMLUListElement>(silent, PARTS);
  const few = Math.min(shown.length, PARTS.atFirst);
  const count = useGrowing(few, AT_ONCE, undefined, few > AT_ONCE ? 0 : few);
  if (silent.length === 0) return null;
  return (
    <details className="silence__fold">
      <summary className="silence__summary">{reading.silentActors({ count: silent.length })}</summary>
      <p className="quiet">{reading.silenceOnProposition}</p>
      <ul className="silence" ref={list}>
        {(count < few ? shown.slice(0, count) : shown).map(({ id }) => (
          <li key={id}>
            <ActorName id={id} />
          </li>
        ))}
      </ul>
      <MoreNames next={next} showMore={showMore} />
    </details>
  );
}
