import type { ActorId } from "../../case/actor.ts";
import { useShortName } from "../../reading/names/ActorName.tsx";
import type { CasePlace } from "../../store/place/places.ts";
import { PlaceLink } from "../../store/place/PlaceLink.tsx";
import { useGrowing } from "../../ui/hooks/useGrowing.ts";
import { useShownPart } from "../../ui/hooks/useShownPart.ts";
import { MoreNames } from "../../reading/names/MoreNames.tsx";

/** Of very many names a screen shows the first; paper has them all. */
const PARTS = { atFirst: 200, more: 300 };
/** So many of very many names are drawn at once, when all else is there. */
const AT_ONCE = 50;

interface CornerNamesProps {
  readonly ids: readonly ActorId[];
  readonly placeOf: (actor: ActorId) => CasePlace;
}

/** Names side by side, each leading to what the actor said. */
export function CornerNames({ ids, placeOf }: CornerNamesProps) {
  const shortName = useShortName();
  const { shown, next, showMore, list } = useShownPart<ActorId, HTMLUListElement>(ids, PARTS);
  const few = Math.min(shown.length, PARTS.atFirst);
  const count = useGrowing(few, AT_ONCE, undefined, ids.length > PARTS.atFirst ? 0 : Infinity);
  if (ids.length === 0) return null;
  return (
    <>
      <ul className="corners__names" ref={list}>
        {(count < few ? shown.slice(0, count) : shown).map((id) => (
          <li key={id}>
            <PlaceLink to={placeOf(id)}>
              <bdi>{shortName(id)}</bdi>
            </PlaceLink>
          </li>
        ))}
      </ul>
      <MoreNames next={next} showMore={showMore} />
    </>
  );
}
