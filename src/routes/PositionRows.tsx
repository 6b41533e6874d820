import { NetworkTable } from "../chart/NetworkTable.tsx";
import { TABLE_COLUMNS } from "../chart/tableRows.ts";
import { useExplorer } from "../store/ExplorerContext.tsx";
import { selectNetwork } from "../store/selectors.ts";
import { PlaceLink } from "./PlaceLink.tsx";
import { useRowSorting } from "./useRowSorting.ts";

/** The visible positions as a table, sorted as the address says: the twin of every picture of positions. */
export function PositionRows() {
  const network = useExplorer(selectNetwork);
  const [sorting, sort] = useRowSorting(TABLE_COLUMNS);
  return <NetworkTable network={network} PlaceLink={PlaceLink} sorting={sorting} onSort={sort} />;
}
