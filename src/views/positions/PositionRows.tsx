import { NetworkTable } from "./NetworkTable.tsx";
import { TABLE_COLUMNS } from "./tableRows.ts";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import { selectNetwork } from "../../store/selectors.ts";
import { useRowSorting } from "../forms/useRowSorting.ts";

/** The visible positions as a table, sorted as the address says: the twin of every picture of positions. */
export function PositionRows() {
  const network = useExplorer(selectNetwork);
  const [sorting, sort] = useRowSorting(TABLE_COLUMNS);
  return <NetworkTable network={network} sorting={sorting} onSort={sort} />;
}
