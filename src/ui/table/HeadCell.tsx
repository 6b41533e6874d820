import type { RowSorting } from "./sortRows.ts";
import { type TableColumn, marksOf } from "./tableColumn.ts";

interface HeadCellProps<Row, Column extends string> {
  readonly column: TableColumn<Row, Column>;
  readonly sorting: RowSorting<Column> | null;
  readonly onSort: (sorting: RowSorting<Column>) => void;
}

/** What heads a column: a press sorts by it, and the next the other way round. */
export function HeadCell<Row, Column extends string>(props: HeadCellProps<Row, Column>) {
  const { column, sorting, onSort } = props;
  const own = sorting?.column === column.column ? sorting : null;
  const sort = own === null ? "none" : own.isDescending ? "descending" : "ascending";
  const isDescending = own === null ? column.isNumber === true : !own.isDescending;
  return (
    <th scope="col" aria-sort={sort} {...marksOf(column)}>
      <button
        type="button"
        className="sortable-table__sort"
        onClick={() => onSort({ column: column.column, isDescending })}
      >
        <span className={column.short === undefined ? undefined : "sortable-table__name"}>
          {column.title}
        </span>
        {column.short !== undefined && (
          <span className="sortable-table__short" aria-hidden="true">
            {column.short}
          </span>
        )}
        <span aria-hidden="true" className="sortable-table__arrow">
          {own === null ? "" : own.isDescending ? "▼" : "▲"}
        </span>
      </button>
    </th>
  );
}
