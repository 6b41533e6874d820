import type { Actor } from "../../case/actor.ts";
import { nodeShape } from "./nodeShape.ts";

/** The shape of an actor's kind beside its name; dashed where the source withholds who it is. */
export function ActorSign({ kind, named }: Pick<Actor, "kind" | "named">) {
  return (
    <svg
      className="actor-sign node-mark__shape"
      data-unnamed={!named || undefined}
      viewBox="-6.5 -6.5 13 13"
      aria-hidden="true"
    >
      <path d={nodeShape(kind, 4.3)} />
    </svg>
  );
}
