import type { ActorId } from "../../case/actor.ts";
import { firmnessWords } from "../../i18n/en/views/firmness.ts";
import { useWords } from "../../i18n/useWords.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import type { MovedActor, SideMoves } from "../../network/sides/sideMoves.ts";
import { PlaceLink } from "../../store/place/PlaceLink.tsx";
import { useShortName } from "../../reading/names/ActorName.tsx";
import "../../reading/statement/page/firmness.css";

/** What a change does to the sides and to who bridges them. */
export function MovedSides({ sides }: { readonly sides: SideMoves }) {
  const firmness = useWords(firmnessWords);
  const { moved, bridgesLost, bridgesNew } = sides;
  return (
    <>
      <h3 className="firmness__kind">{firmness.sides(sides)}</h3>
      {moved.length === 0 && <p className="quiet">{firmness.sameSides}</p>}
      <ul className="firmness__moves">
        {moved.map((move) => (
          <li key={move.actor}>
            <Moved move={move} />
          </li>
        ))}
      </ul>
      <h3 className="firmness__kind">{firmness.bridges}</h3>
      {bridgesLost.length + bridgesNew.length === 0 && <p className="quiet">{firmness.sameBridges}</p>}
      <ul className="firmness__moves">
        {bridgesLost.map((actor) => (
          <li key={actor}>
            <Actor id={actor} /> {firmness.bridgesNoMore}
          </li>
        ))}
        {bridgesNew.map((actor) => (
          <li key={actor}>
            <Actor id={actor} /> {firmness.bridgesNow}
          </li>
        ))}
      </ul>
    </>
  );
}

function Moved({ move: { actor, from, to } }: { readonly move: MovedActor }) {
  const { formats } = useMessages();
  const firmness = useWords(firmnessWords);
  const nameOf = useShortName();
  const sideName = (names: readonly ActorId[] | null) =>
    names === null ? firmness.noSide : firmness.sideOf({ names: formats.list(names.map(nameOf)) });
  return (
    <>
      <Actor id={actor} />{" "}
      <span className="firmness__sides">{firmness.fromSide({ from: sideName(from), to: sideName(to) })}</span>
    </>
  );
}

function Actor({ id }: { readonly id: ActorId }) {
  const nameOf = useShortName();
  return (
    <PlaceLink to={{ page: "actor", actor: id }}>
      <bdi>{nameOf(id)}</bdi>
    </PlaceLink>
  );
}
