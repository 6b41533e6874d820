import type { ReactNode } from "react";
import { InRoom } from "../../ui/room/InRoom.tsx";
import { lonePage } from "./LonePage.tsx";
import { type Pages, rooms } from "./rooms.ts";

/** One of the pages beside the explorer. */
export function InPages({ children }: { readonly children: (pages: Pages) => ReactNode }) {
  return (
    <InRoom room={rooms.pages} around={lonePage}>
      {children}
    </InRoom>
  );
}
