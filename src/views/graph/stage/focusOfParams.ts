import type { Focus } from "../emphasis.ts";
import type { ActorId } from "../../../case/actor.ts";
import { addressId } from "../../../network/addresses/addressNetwork.ts";
import type { NodeId } from "../../../network/graph.ts";
import { tieLinkId } from "../../../network/ties/tieNetwork.ts";

type Params = Readonly<Record<string, string | undefined>>;

/** What the address selects in the picture: a node, a link, or nothing. Of two actors or propositions it is their tie. */
export function focusOfParams(params: Params): Focus {
  const { actorId, propositionId, otherId, otherPropositionId, fromId, toId } = params;
  if (fromId !== undefined && toId !== undefined)
    return { link: addressId(fromId as ActorId, toId as ActorId) };
  if (actorId !== undefined && otherId !== undefined) return { link: tieLinkId(actorId, otherId) };
  if (propositionId !== undefined && otherPropositionId !== undefined)
    return { link: tieLinkId(propositionId, otherPropositionId) };
  if (actorId !== undefined && propositionId !== undefined) return { link: `${actorId}/${propositionId}` };
  if (actorId !== undefined) return { node: `actor/${actorId}` as NodeId };
  return propositionId === undefined ? null : { node: `proposition/${propositionId}` as NodeId };
}
