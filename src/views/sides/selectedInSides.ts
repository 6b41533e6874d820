import type { ActorId } from "../../case/actor.ts";
import type { PropositionId } from "../../case/proposition.ts";
import type { SelectedInSides } from "./sidesShown.ts";

type Params = Readonly<Record<"actorId" | "propositionId" | "otherId", string | undefined>>;

/** The actors and the proposition that the address names, both of those that are compared. */
export function selectedInSides({ actorId, propositionId, otherId }: Params): SelectedInSides {
  return {
    actors: [actorId, otherId].flatMap((id) => (id === undefined ? [] : [id as ActorId])),
    proposition: (propositionId as PropositionId | undefined) ?? null,
  };
}
