import { EmptyResult } from "../../controls/EmptyResult.tsx";
import { useMessages } from "../../i18n/useMessages.ts";
import { ListControls } from "../../reading/list/ListControls.tsx";
import { StatementList } from "../../reading/list/StatementList.tsx";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import { selectVisibleCount } from "../../store/selectors.ts";

/** The filtered statements as a list. */
export function FilteredList() {
  const { reading } = useMessages();
  const isEmpty = useExplorer((state) => selectVisibleCount(state) === 0);
  return (
    <>
      <h2 className="visually-hidden">{reading.listName}</h2>
      <ListControls />
      {isEmpty ? <EmptyResult /> : <StatementList />}
    </>
  );
}
