import { useExplorer } from "../../store/ExplorerContext.tsx";
import type { RowSorting } from "../../ui/sortRows.ts";

/**
 * How the rows of a view's table are sorted, as the address says, and what sorts them otherwise: "-statements" is most
 * statements first. An order by a column that this table does not have leaves it
 * sorted by its first.
 */
export function useRowSorting<Column extends string>(
  columns: readonly [Column, ...Column[]],
): readonly [RowSorting<Column>, (sorting: RowSorting<Column>) => void] {
  const rows = useExplorer((state) => state.display.rows);
  const show = useExplorer((state) => state.show);
  const isDescending = rows.startsWith("-");
  const asked = isDescending ? rows.slice(1) : rows;
  const column = columns.find((name) => name === asked);
  const sort = (next: RowSorting<Column>) =>
    show({ rows: next.isDescending ? `-${next.column}` : next.column });
  return [
    column === undefined ? { column: columns[0], isDescending: false } : { column, isDescending },
    sort,
  ];
}
