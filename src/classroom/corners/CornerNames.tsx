import type { ActorId } from "../../case/actor.ts";
import type { CasePlace } from "../../store/place/places.ts";
import { PlaceLink } from "../../store/place/PlaceLink.tsx";
import { useShortName } from "../../reading/names/ActorName.tsx";

interface CornerNamesProps {
  readonly ids: readonly ActorId[];
  readonly placeOf: (actor: ActorId) => CasePlace;
}

/** Names side by side, each leading to what the actor said. */
export function CornerNames({ ids, placeOf }: CornerNamesProps) {
  const shortName = useShortName();
  if (ids.length === 0) return null;
  return (
    <ul className="corners__names">
      {ids.map((id) => (
        <li key={id}>
          <PlaceLink to={placeOf(id)}>
            <bdi>{shortName(id)}</bdi>
          </PlaceLink>
        </li>
      ))}
    </ul>
  );
}
