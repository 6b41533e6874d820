import { useMemo } from "react";
import { memoizeLast } from "../../store/memoizeLast.ts";
import { kindName } from "../../i18n/kindName.ts";
import type { Messages } from "../../i18n/messages.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import type { Network } from "../../network/twoModeNetwork.ts";
import { PositionCommitments } from "../../reading/statement/commitment/PositionCommitments.tsx";
import { useExplorerLater } from "../../store/ExplorerContext.tsx";
import { PlaceLink } from "../../store/place/PlaceLink.tsx";
import { selectNetwork } from "../../store/selectors.ts";
import { SortableTable } from "../../ui/table/SortableTable.tsx";
import type { TableColumn } from "../../ui/table/tableColumn.ts";
import { TableStance } from "../../reading/statement/TableStance.tsx";
import type { RowSorting } from "../../ui/table/sortRows.ts";
import { useRowSorting } from "../view/useRowSorting.ts";
import { type PositionColumn, TABLE_COLUMNS } from "./tableColumns.ts";
import { type TableRow, tableRows } from "./tableRows.ts";

interface NetworkTableProps {
  readonly network: Network;
  readonly sorting: RowSorting<PositionColumn> | null;
  readonly onSort: (sorting: RowSorting<PositionColumn> | null) => void;
}

/** Who comes back finds the rows of before. */
const keptRows = memoizeLast(tableRows);

/** The network as an ordinary table: the same positions, a row each, sortable by every column. */
export function NetworkTable({ network, sorting, onSort }: NetworkTableProps) {
  const messages = useMessages();
  const { chart } = messages;
  const { compare } = messages.formats;
  const columns = useMemo(() => columnsOf(messages), [messages]);
  const rows = keptRows(network, sorting, compare);
  return (
    <SortableTable
      caption={chart.table}
      note={chart.tableCaption}
      columns={columns}
      rows={rows}
      keyOf={({ link }) => link.id}
      sorting={sorting}
      onSort={onSort}
      ownOrder={chart.tableOrder}
    />
  );
}

function columnsOf({ chart, words, formats }: Messages): readonly TableColumn<TableRow, PositionColumn>[] {
  const { columns } = chart;
  return [
    {
      column: "actor",
      title: columns.actor,
      cell: ({ actor }) => (
        <PlaceLink inPane to={{ page: "actor", actor: actor.id }}>
          <bdi>{actor.name}</bdi>
        </PlaceLink>
      ),
    },
    {
      column: "kind",
      title: columns.kind,
      isMinor: true,
      cell: ({ ofKind }) => <bdi>{kindName(ofKind, words.kind)}</bdi>,
    },
    {
      column: "stance",
      title: columns.stance,
      cell: ({ link }) => (
        <>
          <TableStance stance={link.stance} />
          <PositionCommitments position={link} />
        </>
      ),
    },
    {
      column: "proposition",
      title: columns.proposition,
      cell: ({ proposition }) => (
        <PlaceLink inPane to={{ page: "proposition", proposition: proposition.id }}>
          <bdi>{proposition.label}</bdi>
        </PlaceLink>
      ),
    },
    {
      column: "statements",
      title: columns.statements,
      short: chart.statementsShort,
      isNumber: true,
      cell: ({ link, actor, proposition }) => (
        <PlaceLink inPane to={{ page: "position", actor: actor.id, proposition: proposition.id }}>
          {formats.number(link.statements.length)}
          <span className="visually-hidden">
            {" "}
            {chart.openPosition({ actor: actor.name, proposition: proposition.label })}
          </span>
        </PlaceLink>
      ),
    },
  ];
}

/** The visible positions as a table, sorted as the address says: the twin of every picture of positions. */
export function PositionRows() {
  const network = useExplorerLater(selectNetwork);
  const [sorting, sort] = useRowSorting(TABLE_COLUMNS, null);
  return <NetworkTable network={network} sorting={sorting} onSort={sort} />;
}
