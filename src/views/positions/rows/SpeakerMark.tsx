import type { Actor } from "../../../case/actor.ts";
import type { Stance } from "../../../case/statement.ts";
import { nodeShape } from "../../marks/nodeShape.ts";
import { Marks } from "../../marks/paint/Marks.tsx";
import { standLook } from "./standMark.ts";

interface SpeakerMarkProps {
  readonly actor: Actor | undefined;
  readonly stance: Stance;
}

const SIDE = 20;
const RADIUS = 6;

/** The mark of an actor as it is in its row, beside the name. */
export function SpeakerMark({ actor, stance }: SpeakerMarkProps) {
  if (actor === undefined) return null;
  const path = nodeShape(actor.kind, RADIUS);
  return (
    <svg
      className="proposition-row__mark"
      viewBox={`${-SIDE / 2} ${-SIDE / 2} ${SIDE} ${SIDE}`}
      aria-hidden="true"
    >
      <Marks marks={[{ kind: "path", path, stance, isRound: true, ...standLook(actor.named, stance) }]} />
    </svg>
  );
}
