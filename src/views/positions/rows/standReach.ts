import type { ActorShape } from "../../../case/kinds/actorKind.ts";

/** How far shapes of actors reach from their middle, as shares of the radius: to a side, and up or down, whichever is more. */
const REACH: Readonly<Record<ActorShape, readonly [across: number, down: number]>> = {
  circle: [1, 1],
  square: [0.89, 0.89],
  diamond: [0.96, 1.65],
  triangle: [1.35, 1.56],
  star: [1.6, 1.68],
  hexagon: [1.1, 0.96],
  cross: [1.19, 1.19],
  "triangle-down": [1.35, 1.56],
  pillar: [0.6, 1.32],
};

/** How far a shape reaches from its middle, to a side and down, in CSS pixels. */
export function standReach(
  shape: ActorShape,
  radius: number,
): { readonly across: number; readonly down: number } {
  const [across, down] = REACH[shape];
  return { across: across * radius, down: down * radius };
}
