import type { CasePlace } from "./places.ts";
import { type Reach, reachOf } from "./shareLink.ts";
import { useExplorer } from "../ExplorerContext.tsx";
import type { Display } from "../explorerState.ts";
import { classAddress } from "./classAddress.ts";

interface ClassAddresses {
  /** The address at which a student opens a place, with what is chosen for it; see `classAddress`. */
  readonly addressOf: (place: CasePlace, chosen?: Partial<Display>) => string;
  /** Where those addresses lead anyone. */
  readonly reach: Reach;
}

/** The addresses that a teacher hands out. */
export function useClassAddress(): ClassAddresses {
  const index = useExplorer((state) => state.index);
  const display = useExplorer((state) => state.display);
  const isOpened = useExplorer((state) => state.isOpened);
  const page = location.href.replace(/[?#].*$/, "");
  return {
    addressOf: (place, chosen) => classAddress({ index, display }, page, place, chosen),
    reach: isOpened ? "nowhere" : reachOf({ page }),
  };
}
