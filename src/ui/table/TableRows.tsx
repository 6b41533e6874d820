import { type ReactNode, memo } from "react";
import { useGrowing } from "../hooks/useGrowing.ts";
import { type TableColumn, marksOf } from "./tableColumn.ts";

/** So many rows are drawn in one task; of as many or more, so many in the first, which fill a screen. */
const AT_ONCE = 100;
const FIRST = 40;

interface TableRowsProps<Row, Column extends string> {
  readonly rows: readonly Row[];
  /** Of which they are the first. */
  readonly of: object;
  readonly columns: readonly TableColumn<Row, Column>[];
  readonly keyOf: (row: Row) => string;
}

/** The rows of a table, so many in each task that the page goes on between. */
export function TableRows<Row, Column extends string>(props: TableRowsProps<Row, Column>) {
  const { rows, of, columns, keyOf } = props;
  const count = useGrowing(rows.length, AT_ONCE, of, rows.length < AT_ONCE ? rows.length : FIRST);
  return (
    <tbody>
      {rows.slice(0, count).map((row) => (
        <TableRow key={keyOf(row)} row={row} columns={columns} />
      ))}
    </tbody>
  );
}

interface TableRowProps<Row, Column extends string> extends Pick<TableRowsProps<Row, Column>, "columns"> {
  readonly row: Row;
}

const TableRow = memo(function TableRow<Row, Column extends string>(props: TableRowProps<Row, Column>) {
  const { row, columns } = props;
  return (
    <tr>
      {columns.map((column, at) => (
        <BodyCell key={column.column} isHeader={at === 0} column={column}>
          {column.cell(row)}
        </BodyCell>
      ))}
    </tr>
  );
}) as <Row, Column extends string>(props: TableRowProps<Row, Column>) => ReactNode;

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
