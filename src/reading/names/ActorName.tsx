import type { ActorId } from "../../case/actor.ts";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import { PlaceLink } from "../../store/place/PlaceLink.tsx";
import { Highlighted } from "./Highlighted.tsx";
import "./nameLink.css";

interface ActorNameProps {
  readonly id: ActorId;
  /** Marks in it what is searched for. */
  readonly isSearched?: boolean;
}

/** An actor's name as a link to all that it said. */
export function ActorName({ id, isSearched = false }: ActorNameProps) {
  const name = useExplorer(({ index }) => index.actors.get(id)?.name ?? id);
  return (
    <PlaceLink to={{ page: "actor", actor: id }} className="name-link">
      <bdi>{isSearched ? <Highlighted text={name} /> : name}</bdi>
    </PlaceLink>
  );
}

/** What pictures call an actor. */
export function useShortName(): (id: ActorId) => string {
  const actors = useExplorer(({ index }) => index.actors);
  return (id) => actors.get(id)?.label ?? actors.get(id)?.name ?? id;
}
