import type { ActorId } from "../../case/actor.ts";

/** Names the link from who addresses to who is addressed. */
export type AddressId = `address/${ActorId}/${ActorId}`;

/** The id of the link from one actor to another. */
export function addressId(from: ActorId, to: ActorId): AddressId {
  return `address/${from}/${to}`;
}
