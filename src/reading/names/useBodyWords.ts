import type { ActorId } from "../../case/actor.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { sharedBodies } from "../../network/questions/sharedBodies.ts";
import { selectCounted } from "../../store/countedSelectors.ts";
import { useExplorer } from "../../store/ExplorerContext.tsx";

/** Says behind a count of actors which of them are one body, with a comma before it; nothing where none are. */
export function useBodyWords(): (actors: readonly ActorId[]) => string {
  const { named } = useMessages();
  const index = useExplorer(selectCounted);
  return (actors) => {
    const bodies = sharedBodies(index, actors);
    return bodies.length === 0 ? "" : `, ${named.ofBodies({ all: actors.length, bodies })}`;
  };
}
