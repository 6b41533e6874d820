import type { ActorId } from "../../case/actor.ts";
import type { PropositionId } from "../../case/proposition.ts";
import type { TieSide } from "../../network/ties/tieNetwork.ts";
import { ActorName } from "./ActorName.tsx";
import { PropositionName } from "./PropositionName.tsx";

/** One end of a tie as a link to its page. */
export function EndName({ side, id }: { readonly side: TieSide; readonly id: string }) {
  return side === "actor" ? <ActorName id={id as ActorId} /> : <PropositionName id={id as PropositionId} />;
}
