import { EmptyResult } from "../controls/EmptyResult.tsx";
import { ListControls } from "../reading/ListControls.tsx";
import { StatementList } from "../reading/StatementList.tsx";
import { useExplorer } from "../store/ExplorerContext.tsx";
import { selectVisibleCount } from "../store/selectors.ts";
import { PageTitle } from "./PageTitle.tsx";

/** The filtered statements as a list. */
export function ListRoute() {
  const isEmpty = useExplorer((state) => selectVisibleCount(state) === 0);
  return (
    <>
      <PageTitle view="" />
      <ListControls />
      {isEmpty ? <EmptyResult /> : <StatementList />}
    </>
  );
}
