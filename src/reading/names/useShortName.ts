import type { ActorId } from "../../case/actor.ts";
import { useExplorer } from "../../store/ExplorerContext.tsx";

/** What pictures call an actor. */
export function useShortName(): (id: ActorId) => string {
  const actors = useExplorer(({ index }) => index.actors);
  return (id) => actors.get(id)?.label ?? actors.get(id)?.name ?? id;
}
