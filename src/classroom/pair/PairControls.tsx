import type { ActorId } from "../../case/actor.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import type { ComparedActors } from "../../reading/compare/pairPositions.ts";
import { useActorOptions } from "../../reading/actor/useActorOptions.ts";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import { Button } from "../../ui/Button.tsx";
import { ChooseOne } from "../../controls/choosing/ChooseOne.tsx";
import { withPair } from "./chosenPair.ts";
import "./pairControls.css";

/** Chooses the two actors of a comparison, each from all others that said something, and swaps them. */
export function PairControls({ left, right }: ComparedActors) {
  const { reading } = useMessages();
  const actors = useExplorer(({ display }) => display.actors);
  const show = useExplorer((state) => state.show);
  const choose = (one: ActorId, other: ActorId) => show({ actors: withPair(actors, one, other) });
  return (
    <div className="pair-controls">
      <ChooseOne
        label={reading.firstActor}
        value={left.id}
        options={useActorOptions({ butFor: right.id, always: left })}
        onChange={(id) => choose(id, right.id)}
      />
      <Button onClick={() => choose(right.id, left.id)}>{reading.swap}</Button>
      <ChooseOne
        label={reading.secondActor}
        value={right.id}
        options={useActorOptions({ butFor: left.id, always: right })}
        onChange={(id) => choose(left.id, id)}
      />
    </div>
  );
}
