import type { ExplorerStores } from "../../store/hiding/explorerStores.ts";
import { InRoom } from "../../ui/room/InRoom.tsx";
import { lonePage } from "./LonePage.tsx";
import { rooms } from "./rooms.ts";

/** The page on which people open what they have, loaded with all that reads files. */
export function InOpening({ stores }: { readonly stores: ExplorerStores }) {
  return (
    <InRoom room={rooms.opening} around={lonePage}>
      {({ OpenRoute }) => <OpenRoute stores={stores} />}
    </InRoom>
  );
}
