import type { ActorId } from "../../case/actor.ts";
import type { PropositionId } from "../../case/proposition.ts";
import type { MatrixMark } from "./matrixSpots.ts";

type Params = Readonly<Record<string, string | undefined>>;

/** What the address selects in the matrix: a cell, a row, a column, or nothing. Two actors that are compared select neither. */
export function markOfParams({ actorId, propositionId, otherId }: Params): MatrixMark | null {
  if (otherId !== undefined || (actorId === undefined && propositionId === undefined)) return null;
  return {
    actor: (actorId ?? null) as ActorId | null,
    proposition: (propositionId ?? null) as PropositionId | null,
  };
}
