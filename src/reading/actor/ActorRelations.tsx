import type { ActorId } from "../../case/actor.ts";
import type { Relation } from "../../case/relation.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import { ActorName } from "../names/ActorName.tsx";
import { PlaceLink } from "../../store/place/PlaceLink.tsx";
import { Locator } from "../statement/Locator.tsx";
import "../names/dottedLine.css";

interface ActorRelationsProps {
  readonly actor: ActorId;
  readonly relations: readonly Relation[];
}

/** The ties that the source reports between an actor and others, in both directions, each with its paragraph. */
export function ActorRelations({ actor, relations }: ActorRelationsProps) {
  const { reading } = useMessages();
  if (relations.length === 0) return null;
  return (
    <section>
      <h3 className="panel__section">{reading.relations}</h3>
      <ul className="actor-relations">
        {relations.map((relation) => (
          <li key={`${relation.from} ${relation.type} ${relation.to} ${relation.summary}`}>
            <RelationLine actor={actor} relation={relation} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function RelationLine({ actor, relation }: { readonly actor: ActorId; readonly relation: Relation }) {
  const { words } = useMessages();
  return (
    <>
      <p>
        <RelationEnd id={relation.from} isHere={relation.from === actor} />{" "}
        <PlaceLink to={{ page: "address", from: relation.from, to: relation.to }}>
          {words.relation[relation.type]}
        </PlaceLink>{" "}
        <RelationEnd id={relation.to} isHere={relation.to === actor} />{" "}
        <span className="quiet">
          <Locator locator={relation.locator} />
        </span>
      </p>
      <p className="quiet" dir="auto">
        {relation.summary}
      </p>
    </>
  );
}

/** The actor whose page this is needs no link to it. */
function RelationEnd({ id, isHere }: { readonly id: ActorId; readonly isHere: boolean }) {
  const name = useExplorer(({ index }) => index.actors.get(id)?.name ?? id);
  return isHere ? <bdi>{name}</bdi> : <ActorName id={id} />;
}
