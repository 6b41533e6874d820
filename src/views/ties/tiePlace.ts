import type { ActorId } from "../../case/actor.ts";
import type { CasePlace } from "../../store/place/places.ts";
import type { PropositionId } from "../../case/proposition.ts";
import type { Tie } from "../../network/ties/projectOneMode.ts";
import type { TieSide } from "../../network/ties/tieNetwork.ts";

/** Where the receipts of a tie are. */
export function tiePlace(side: TieSide, { left, right }: Pick<Tie, "left" | "right">): CasePlace {
  return side === "actor"
    ? { page: "tie", actor: left as ActorId, other: right as ActorId }
    : { page: "together", proposition: left as PropositionId, other: right as PropositionId };
}
