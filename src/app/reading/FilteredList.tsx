import { EmptyResult } from "../../controls/EmptyResult.tsx";
import { NARROW } from "../../host/mediaQueries.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { ListControls } from "../../reading/list/ListControls.tsx";
import { StatementList } from "../../reading/list/StatementList.tsx";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import { selectVisibleCount } from "../../store/selectors.ts";
import { useMediaQuery } from "../../ui/hooks/useMediaQuery.ts";
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
      {isEmpty ? !isToldBeside && <EmptyResult /> : <StatementList />}
    </>
  );
}
