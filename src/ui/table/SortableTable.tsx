import { type CSSProperties, type ReactNode, useState } from "react";
import { useMessages } from "../../i18n/useMessages.ts";
import { Button } from "../Button.tsx";
import type { RowSorting } from "./sortRows.ts";
import "./sortableTable.css";

/** How many rows are drawn at first, and how many more on demand. */
const ROWS_AT_ONCE = 500;

export interface TableColumn<Row, Column extends string> {
  readonly column: Column;
  readonly title: string;
  /** Stands for the title where there is no room for it. */
  readonly short?: string;
  /** Numbers are set at the end, and come largest first at the first press. */
  readonly isNumber?: boolean;
  /** Left out where the table has little room. */
  readonly isMinor?: boolean;
  /** Long texts, which stand on a line of their own where the table has little room. */
  readonly isLong?: boolean;
  readonly cell: (row: Row) => ReactNode;
}

interface SortableTableProps<Row, Column extends string> {
  /** The name of the table, for readers who cannot see where it is. */
  readonly caption: string;
  /** What a row is, under the table. */
  readonly note?: ReactNode;
  /** The cell of the first column heads its row. */
  readonly columns: readonly TableColumn<Row, Column>[];
  /** Sorted already. */
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  /** Null for the order in which the table opens, where that is by none of its columns. */
  readonly sorting: RowSorting<Column> | null;
  readonly onSort: (sorting: RowSorting<Column> | null) => void;
  /** What that order is called. */
  readonly ownOrder?: string;
  /** Whether what heads a row is above the rest of it on any phone, and not on the narrowest alone. */
  readonly isHeadAbove?: boolean;
}

/** An ordinary table whose heads sort it. */
export function SortableTable<Row, Column extends string>(props: SortableTableProps<Row, Column>) {
  const { caption, note, columns, rows, keyOf, sorting, onSort, ownOrder } = props;
  const { controls } = useMessages();
  const [limit, setLimit] = useState(ROWS_AT_ONCE);
  const left = rows.length - limit;
  return (
    <div className="sortable-table">
      {ownOrder !== undefined && (
        <OwnOrder name={ownOrder} isOn={sorting === null} onChoose={() => onSort(null)} />
      )}
      <table style={shortColumns(columns)} data-head-above={props.isHeadAbove}>
        <caption>
          <span className="visually-hidden">{caption}</span>
        </caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <HeadCell key={column.column} column={column} {...props} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, limit).map((row) => (
            <tr key={keyOf(row)}>
              {columns.map((column, at) => (
                <BodyCell key={column.column} isHeader={at === 0} column={column}>
                  {column.cell(row)}
                </BodyCell>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {note !== undefined && <p className="quiet sortable-table__note">{note}</p>}
      {left > 0 && (
        <Button onClick={() => setLimit(limit + ROWS_AT_ONCE)}>
          {controls.moreRows({ count: Math.min(left, ROWS_AT_ONCE) })}
        </Button>
      )}
    </div>
  );
}

/** How many columns stand side by side where the table has little room, for the style sheet. */
function shortColumns(columns: readonly Pick<TableColumn<never, string>, "isMinor" | "isLong">[]) {
  const short = columns.filter(({ isMinor, isLong }) => isMinor !== true && isLong !== true);
  return { "--short-columns": short.length } as CSSProperties;
}

interface OwnOrderProps {
  readonly name: string;
  readonly isOn: boolean;
  readonly onChoose: () => void;
}

/** The order in which a table opens, and the way back to it. */
function OwnOrder({ name, isOn, onChoose }: OwnOrderProps) {
  return (
    <p className="sortable-table__order">
      <Button isPlain aria-pressed={isOn} onClick={onChoose}>
        {name}
      </Button>
    </p>
  );
}

interface HeadCellProps<Row, Column extends string> extends Pick<
  SortableTableProps<Row, Column>,
  "sorting" | "onSort"
> {
  readonly column: TableColumn<Row, Column>;
}

function HeadCell<Row, Column extends string>({ column, sorting, onSort }: HeadCellProps<Row, Column>) {
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

interface BodyCellProps<Row, Column extends string> {
  readonly isHeader: boolean;
  readonly column: TableColumn<Row, Column>;
  readonly children: ReactNode;
}

function BodyCell<Row, Column extends string>({ isHeader, column, children }: BodyCellProps<Row, Column>) {
  const marks = marksOf(column);
  return isHeader ? (
    <th scope="row" {...marks}>
      {children}
    </th>
  ) : (
    <td {...marks}>{children}</td>
  );
}

/** What the style sheet knows a column by. */
function marksOf({ isMinor, isLong, isNumber }: Omit<TableColumn<never, string>, "cell">) {
  return { "data-minor": isMinor, "data-long": isLong, "data-number": isNumber };
}
