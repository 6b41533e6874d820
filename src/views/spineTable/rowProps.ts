import type { SpineRow } from "../../network/spine/table/spineRow.ts";
import type { SpineTable } from "../../network/spine/table/spineTable.ts";

export interface RowProps {
  readonly table: SpineTable;
  readonly row: SpineRow;
  /** Whether it began on a former page. */
  readonly isContinued: boolean;
  readonly onToggle: () => void;
}
