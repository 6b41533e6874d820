import { type ComponentType, type ReactNode, useState } from "react";
import { useMessages } from "../i18n/useMessages.ts";
import type { Network } from "../network/twoModeNetwork.ts";
import { Button } from "../ui/Button.tsx";
import { StanceIcon } from "../ui/StanceIcon.tsx";
import { TABLE_COLUMNS, type TableColumn, type TableOrder, type TableRow, tableRows } from "./tableRows.ts";
import "./networkTable.css";

/** How many rows are drawn at first, and how many more on demand. */
const ROWS_AT_ONCE = 500;

/** Where a cell leads; the page decides how links look and which filter they carry. */
export type RowLink = ComponentType<{
  readonly row: TableRow;
  readonly to: "actor" | "proposition" | "position";
  readonly children: ReactNode;
}>;

interface NetworkTableProps {
  readonly network: Network;
  readonly RowLink: RowLink;
  readonly order: TableOrder;
  readonly onSort: (order: TableOrder) => void;
}

/** The network as an ordinary table: the same positions, a row each, sortable by every column. */
export function NetworkTable({ network, RowLink, order, onSort }: NetworkTableProps) {
  const { chart, words, formats } = useMessages();
  const [limit, setLimit] = useState(ROWS_AT_ONCE);
  const rows = tableRows(network, order, formats.compare);
  const left = rows.length - limit;
  return (
    <div className="network-table">
      <table>
        <caption>
          <span className="visually-hidden">{chart.table}</span>
        </caption>
        <thead>
          <tr>
            {TABLE_COLUMNS.map((column) => (
              <HeadCell key={column} column={column} order={order} onSort={onSort} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, limit).map((row) => (
            <tr key={row.link.id}>
              <th scope="row">
                <RowLink row={row} to="actor">
                  <bdi>{row.actor.name}</bdi>
                </RowLink>
              </th>
              <td>{words.kind[row.actor.kind]}</td>
              <td>
                <span className="network-table__stance">
                  <StanceIcon stance={row.link.stance} /> {words.stanceName[row.link.stance]}
                </span>
              </td>
              <td>
                <RowLink row={row} to="proposition">
                  <bdi>{row.proposition.label}</bdi>
                </RowLink>
              </td>
              <td className="network-table__number">
                <RowLink row={row} to="position">
                  {formats.number(row.link.statements.length)}
                  <span className="visually-hidden">
                    {" "}
                    {chart.openPosition({ actor: row.actor.name, proposition: row.proposition.label })}
                  </span>
                </RowLink>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="quiet network-table__note">{chart.tableCaption}</p>
      {left > 0 && (
        <Button onClick={() => setLimit(limit + ROWS_AT_ONCE)}>
          {chart.moreRows(Math.min(left, ROWS_AT_ONCE))}
        </Button>
      )}
    </div>
  );
}

interface HeadCellProps {
  readonly column: TableColumn;
  readonly order: TableOrder;
  readonly onSort: (order: TableOrder) => void;
}

function HeadCell({ column, order, onSort }: HeadCellProps) {
  const { chart } = useMessages();
  const isSorted = order.column === column;
  const sort = isSorted ? (order.isDescending ? "descending" : "ascending") : "none";
  return (
    <th scope="col" aria-sort={sort}>
      <button
        type="button"
        className="network-table__sort"
        onClick={() =>
          onSort({ column, isDescending: isSorted ? !order.isDescending : column === "statements" })
        }
      >
        <span className="network-table__name">{chart.columns[column]}</span>
        {column === "statements" && (
          <span className="network-table__short" aria-hidden="true">
            {chart.statementsShort}
          </span>
        )}
        <span aria-hidden="true" className="network-table__arrow">
          {isSorted ? (order.isDescending ? "▼" : "▲") : ""}
        </span>
      </button>
    </th>
  );
}
