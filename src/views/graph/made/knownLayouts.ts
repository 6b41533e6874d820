import type { Layout, LayoutRequest } from "../../../network/layout/layoutRequest.ts";
import { requestKey } from "../../../network/layout/requestKey.ts";
import { type PackedLayouts, unpackLayout } from "./packedLayouts.ts";
import type { Room } from "../../../ui/room/room.ts";

/** The layouts of bundled cases: for each name, the room in which its layout is. */
const rooms = new Map<string, Room<PackedLayouts>>();

/** Tells of layouts that the build has made. */
export function tellOfLayouts(keys: readonly string[], room: Room<PackedLayouts>): void {
  for (const key of keys) rooms.set(key, room);
}

/** The layout that the build has made for a request, if its room has been loaded. */
export function knownLayout(request: LayoutRequest): Layout | null {
  const key = requestKey(request);
  const layouts = rooms.get(key)?.inside();
  return layouts ? unpackLayout(layouts, key) : null;
}

/** Loads the layout that the build has made for a request; null where it has made none. */
export async function loadKnownLayout(request: LayoutRequest): Promise<Layout | null> {
  const key = requestKey(request);
  const layouts = await rooms.get(key)?.load();
  return layouts === undefined ? null : unpackLayout(layouts, key);
}
