import type { Case } from "../case/case.ts";
import { type Room, openRoom } from "../ui/room/room.ts";

/** A case of the build: what is known of it at once, and its data, which may be loaded when it is opened. */
export interface BundledCase extends Pick<Case, "id" | "title"> {
  readonly data: Room<Case>;
}

/** A case whose data are there. */
export function loadedCase(one: Case): BundledCase {
  return { id: one.id, title: one.title, data: openRoom(one) };
}
