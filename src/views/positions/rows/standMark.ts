import type { Stance } from "../../../case/statement.ts";
import { nodeShape } from "../../marks/nodeShape.ts";
import type { Mark } from "../../marks/paint/mark.ts";
import type { PlacedStand } from "./standBlock.ts";

const DASHES = [2.4, 2];

/**
 * A position as a mark: filled with its stance, dashed and pale where the source does not name the actor, and a faint
 * ghost where a filter hides it.
 */
export function standMark({ stand: { id, actor, shape, stance, shown }, x, y, radius }: PlacedStand): Mark {
  const path = nodeShape(shape, radius);
  const isGhost = shown.length === 0;
  const look = isGhost ? ghostLook(actor.named) : standLook(actor.named, stance);
  return { kind: "path", id, stance, path, at: { x, y }, isRound: true, ...look };
}

/** A mark in the colour of its stance. */
export function standLook(isNamed: boolean, stance: Stance) {
  if (isNamed) return { role: "stand", fill: stance } as const;
  const line = { stroke: stance, strokeWidth: 1.5, dashes: DASHES } as const;
  return { role: "stand stand--unnamed", fill: "paper-raised", ...line } as const;
}

function ghostLook(isNamed: boolean) {
  if (isNamed) return { role: "stand stand--ghost", fill: "rule" } as const;
  const line = { stroke: "rule", strokeWidth: 1.5, dashes: DASHES } as const;
  return { role: "stand stand--ghost", fill: "paper", ...line } as const;
}
