import { NothingLeft } from "../../controls/NothingLeft.tsx";
import { NARROW } from "../../host/mediaQueries.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { ListControls } from "../../reading/list/ListControls.tsx";
import { StatementList } from "../../reading/list/StatementList.tsx";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import { selectVisibleCount } from "../../store/selectors.ts";
import { selectListedGroup } from "../../store/spine/groupSelectors.ts";
import { useMediaQuery } from "../../ui/hooks/useMediaQuery.ts";
import { InRoom } from "../../ui/room/InRoom.tsx";
import { makeRoom } from "../../ui/room/room.ts";
import { givesWay } from "../../views/givesWay.ts";

/** The filtered statements as a list; where none is left, the ways back, unless the picture beside it already shows them. */
export function FilteredList() {
  const { reading } = useMessages();
  const isEmpty = useExplorer((state) => selectVisibleCount(state) === 0);
  const isNarrow = useMediaQuery(NARROW);
  const isToldBeside = useExplorer(givesWay) && !isNarrow;
  return (
    <>
      <h2 className="visually-hidden">{reading.listName}</h2>
      <ListControls />
      {isEmpty ? !isToldBeside && <NothingLeft /> : <Listed />}
    </>
  );
}

const groupRoom = makeRoom(async () => (await import("../../reading/group/GroupList.tsx")).GroupList);

/** The statements, or those of the group that is opened. */
function Listed() {
  const isGroup = useExplorer((state) => selectListedGroup(state) !== null);
  if (!isGroup) return <StatementList />;
  return <InRoom room={groupRoom}>{(GroupList) => <GroupList />}</InRoom>;
}
