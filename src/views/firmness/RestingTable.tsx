import { useMessages } from "../../i18n/useMessages.ts";
import type { Messages } from "../../i18n/messages.ts";
import { type TableColumn, SortableTable } from "../../ui/SortableTable.tsx";
import { StanceIcon } from "../../ui/StanceIcon.tsx";
import type { RowSorting } from "../../ui/sortRows.ts";
import type { RestingColumn, RestingRow } from "./firmnessRows.ts";
import { PlaceLink } from "../../store/place/PlaceLink.tsx";

interface RestingTableProps {
  readonly rows: readonly RestingRow[];
  readonly sorting: RowSorting<RestingColumn>;
  readonly onSort: (sorting: RowSorting<RestingColumn>) => void;
}

/** The statements on which ties rest, a row each, with how many. */
export function RestingTable({ rows, sorting, onSort }: RestingTableProps) {
  const messages = useMessages();
  const { firmness } = messages;
  return (
    <SortableTable
      caption={firmness.table}
      note={firmness.tableNote}
      columns={columnsOf(messages)}
      rows={rows}
      keyOf={({ statement }) => statement.id}
      sorting={sorting}
      onSort={onSort}
    />
  );
}

function columnsOf({
  firmness: { column: titles, statement: nameOf },
  formats,
  words,
}: Messages): readonly TableColumn<RestingRow, RestingColumn>[] {
  return [
    {
      column: "actor",
      title: titles.actor,
      cell: ({ actor }) => (
        <PlaceLink inPane to={{ page: "actor", actor: actor.id }}>
          <bdi>{actor.name}</bdi>
        </PlaceLink>
      ),
    },
    {
      column: "stance",
      title: titles.stance,
      cell: ({ statement: { stance } }) => (
        <span className="sortable-table__stance">
          <StanceIcon stance={stance} /> {words.stanceName[stance]}
        </span>
      ),
    },
    {
      column: "proposition",
      title: titles.proposition,
      cell: ({ proposition }) => (
        <PlaceLink inPane to={{ page: "proposition", proposition: proposition.id }}>
          <bdi>{proposition.label}</bdi>
        </PlaceLink>
      ),
    },
    {
      column: "ties",
      title: titles.ties,
      isNumber: true,
      cell: ({ statement, actor, proposition, ties }) => (
        <PlaceLink inPane to={{ page: "statement", statement: statement.id }}>
          {formats.number(ties)}
          <span className="visually-hidden">
            {" "}
            {nameOf({
              actor: actor.name,
              stance: words.stance[statement.stance],
              proposition: proposition.label,
            })}
          </span>
        </PlaceLink>
      ),
    },
  ];
}
