import type { Actor } from "../../case/actor.ts";
import { kindOf } from "../../case/kinds/shapedKinds.ts";
import { kindName } from "../../i18n/kindName.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { useExplorer } from "../../store/ExplorerContext.tsx";

/** Gives what the kind of an actor is called. */
export function useKindName(): (actor: Pick<Actor, "kind">) => string {
  const { words } = useMessages();
  const index = useExplorer((state) => state.index);
  return ({ kind }) => kindName(kindOf(index, kind), words.kind);
}
