import { useExplorer } from "../ExplorerContext.tsx";
import type { Display } from "../explorerState.ts";
import type { CasePlace } from "./places.ts";
import { type Reach, reachOf, shareLink } from "./shareLink.ts";
import { usePlaceTo } from "./usePlaceTo.ts";

interface ClassAddresses {
  /** The link by which a student opens a place, with what is chosen for it. */
  readonly addressOf: (place: CasePlace, chosen?: Partial<Display>) => string;
  /** Where those links lead anyone. */
  readonly reach: Reach;
}

/** The links that a teacher hands out. */
export function useClassAddress(): ClassAddresses {
  const placeTo = usePlaceTo();
  const isOpened = useExplorer((state) => state.isOpened);
  const page = location.href.replace(/[?#].*$/, "");
  const addressOf = (place: CasePlace, shown?: Partial<Display>) => {
    const { pathname, search } = placeTo(place, { forClass: true, shown });
    return shareLink({ page, path: pathname, search });
  };
  return { addressOf, reach: isOpened ? "nowhere" : reachOf({ page }) };
}
