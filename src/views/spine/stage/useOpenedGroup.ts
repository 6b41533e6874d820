import type { GroupId } from "../../../network/spine/model/spineLayout.ts";
import { useExplorer } from "../../../store/ExplorerContext.tsx";
import { selectOpenedGroup } from "../../../store/spine/groupSelectors.ts";

/** The group that the address opens, and what opens another one or, with null, goes back to the whole. */
export function useOpenedGroup(): readonly [GroupId | null, (group: GroupId | null) => void] {
  const opened = useExplorer(selectOpenedGroup);
  const show = useExplorer((state) => state.show);
  return [opened, (among) => show({ among })];
}
