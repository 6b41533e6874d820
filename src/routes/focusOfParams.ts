import type { Focus } from "../chart/emphasis.ts";
import type { NodeId } from "../network/graph.ts";
import type { NetworkLink } from "../network/twoModeNetwork.ts";

type Params = Readonly<Record<string, string | undefined>>;

/** What the address selects in the picture: a node, a link, or nothing. Two actors that are compared select neither. */
export function focusOfParams({ actorId, propositionId, otherId }: Params): Focus {
  if (otherId !== undefined) return null;
  if (actorId !== undefined && propositionId !== undefined)
    return { link: `${actorId}/${propositionId}` as NetworkLink["id"] };
  if (actorId !== undefined) return { node: `actor/${actorId}` as NodeId };
  return propositionId === undefined ? null : { node: `proposition/${propositionId}` as NodeId };
}
