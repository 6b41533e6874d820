import { useExplorer } from "../../store/ExplorerContext.tsx";
import type { RowSorting } from "../../ui/table/sortRows.ts";

type Sort<Column extends string> = (sorting: RowSorting<Column> | null) => void;

/**
 * How the rows of a view's table are sorted, as the address says: "-statements" is most statements first. Where it says
 * nothing, or names a column that this table does not have, `usual` holds: the order that answers the view's question,
 * by a column or, with null, by none of them. The same object whenever it says the same.
 */
export function useRowSorting<Column extends string, Usual extends RowSorting<Column> | null>(
  columns: readonly Column[],
  usual: Usual,
): readonly [RowSorting<Column> | Usual, Sort<Column>] {
  const rows = useExplorer((state) => state.display.rows);
  const show = useExplorer((state) => state.show);
  const isDescending = rows.startsWith("-");
  const asked = isDescending ? rows.slice(1) : rows;
  const column = columns.find((name) => name === asked);
  const sort: Sort<Column> = (next) => show({ rows: next === null ? "" : orderOf(next) });
  return [column === undefined ? usual : sortingBy(column, isDescending), sort];
}

/** The columns of all tables are few. */
const known = new Map<string, RowSorting>();

function sortingBy<Column extends string>(column: Column, isDescending: boolean): RowSorting<Column> {
  const name = orderOf({ column, isDescending });
  const sorting = known.get(name) ?? { column, isDescending };
  known.set(name, sorting);
  return sorting as RowSorting<Column>;
}

function orderOf({ column, isDescending }: RowSorting): string {
  return isDescending ? `-${column}` : column;
}
