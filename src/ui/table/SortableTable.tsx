import type { ReactNode } from "react";
import { useMessages } from "../../i18n/useMessages.ts";
import { Button } from "../Button.tsx";
import { RoomWait } from "../room/RoomWait.tsx";
import { HeadCell } from "./HeadCell.tsx";
import { TableRows } from "./TableRows.tsx";
import type { RowSorting, SortedRows } from "./sortRows.ts";
import { type TableColumn, shortColumns } from "./tableColumn.ts";
import { useFirstRows } from "./useFirstRows.ts";
import "./sortableTable.css";

interface SortableTableProps<Row, Column extends string> {
  /** The name of the table, for readers who cannot see where it is. */
  readonly caption: string;
  /** What a row is, under the table. */
  readonly note?: ReactNode;
  /** The cell of the first column heads its row. The same list at each drawing, so that no row is drawn again for nothing. */
  readonly columns: readonly TableColumn<Row, Column>[];
  /** Others where anything about them is. */
  readonly rows: SortedRows<Row>;
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
  const { found, next, drawMore } = useFirstRows(rows);
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
              <HeadCell key={column.column} column={column} sorting={sorting} onSort={onSort} />
            ))}
          </tr>
        </thead>
        {found !== null && <TableRows {...found} columns={columns} keyOf={keyOf} />}
      </table>
      {found === null && <RoomWait />}
      {note !== undefined && <p className="quiet sortable-table__note">{note}</p>}
      {next > 0 && <Button onClick={drawMore}>{controls.moreRows({ count: next })}</Button>}
    </div>
  );
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
