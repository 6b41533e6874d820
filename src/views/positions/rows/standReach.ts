import type { ActorKind } from "../../../case/actor.ts";

/** How far shapes of actors reach from their middle, as shares of the radius: to a side, and up or down, whichever is more. */
const REACH: Readonly<Record<ActorKind, readonly [across: number, down: number]>> = {
  person: [1, 1],
  unnamed: [1, 1],
  government: [0.89, 0.89],
  intergovernmental: [0.96, 1.65],
  "expert-body": [1.35, 1.56],
  "civil-society": [1.6, 1.68],
  academia: [1.1, 0.96],
  bloc: [1.19, 1.19],
};

/** How far the shape of a kind reaches from its middle, to a side and down, in CSS pixels. */
export function standReach(
  kind: ActorKind,
  radius: number,
): { readonly across: number; readonly down: number } {
  const [across, down] = REACH[kind];
  return { across: across * radius, down: down * radius };
}
