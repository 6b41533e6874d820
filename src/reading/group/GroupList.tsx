import { useExplorer } from "../../store/ExplorerContext.tsx";
import { selectListedMembers, selectListedPlaces } from "../../store/spine/openedGroupSelectors.ts";
import { StatementList } from "../list/StatementList.tsx";
import { GroupHead } from "./GroupHead.tsx";

/** The statements of the group that is opened, and before them its actors, so that anybody in it is one click away. */
export function GroupList() {
  const group = useExplorer(selectListedMembers);
  const places = useExplorer(selectListedPlaces);
  if (group === null) return <StatementList />;
  return <StatementList places={places} head={<GroupHead group={group} />} />;
}
