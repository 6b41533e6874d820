import type { Actor, ActorId } from "../../case/actor.ts";
import { type Choosable, actorOption } from "../../controls/choosing/choosable.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { useExplorer } from "../../store/ExplorerContext.tsx";

interface Choice {
  readonly butFor: ActorId;
  /** Stands among the options whatever else holds, because it is chosen. */
  readonly always?: Actor;
}

/** The actors that said something, but for one, in the order of the alphabet, to choose from. */
export function useActorOptions({ butFor, always }: Choice): readonly Choosable<ActorId>[] {
  const { formats } = useMessages();
  const { case: parsed } = useExplorer((state) => state.index);
  const speaking = new Set(parsed.statements.map(({ actor }) => actor));
  const offered = parsed.actors.filter(
    (actor) => actor === always || (actor.id !== butFor && speaking.has(actor.id)),
  );
  const options = offered.map((actor) => actorOption(actor, parsed.language));
  return options.toSorted((left, right) => formats.compare(left.text, right.text));
}
