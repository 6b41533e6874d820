import type { ActorShape } from "../../case/kinds/actorKind.ts";
import { smallSymbol } from "./nodeLook.ts";
import { Marks } from "./paint/Marks.tsx";

/** The shape of an actor's kind beside its name; dashed where the source withholds who it is. */
export function ActorSign({ shape, isNamed }: { readonly shape: ActorShape; readonly isNamed: boolean }) {
  return (
    <svg className="actor-sign" viewBox="-6.5 -6.5 13 13" aria-hidden="true">
      <Marks marks={[smallSymbol(shape, isNamed)]} />
    </svg>
  );
}
