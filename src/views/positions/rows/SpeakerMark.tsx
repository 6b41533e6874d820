import type { Actor } from "../../../case/actor.ts";
import { kindOf } from "../../../case/kinds/shapedKinds.ts";
import type { Stance } from "../../../case/statement.ts";
import { useExplorer } from "../../../store/ExplorerContext.tsx";
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
  const index = useExplorer((state) => state.index);
  if (actor === undefined) return null;
  const path = nodeShape(kindOf(index, actor.kind).shape, RADIUS);
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
