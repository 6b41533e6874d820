import { useMessages } from "../../i18n/useMessages.ts";
import type { Messages } from "../../i18n/messages.ts";
import { type TableColumn, SortableTable } from "../../ui/SortableTable.tsx";
import { StanceIcon } from "../../ui/StanceIcon.tsx";
import type { RowSorting } from "../../ui/sortRows.ts";
import type { RestingColumn, RestingRow } from "./firmnessRows.ts";
import type { PlaceLink } from "../marks/placeLink.ts";

interface RestingTableProps {
  readonly rows: readonly RestingRow[];
  readonly PlaceLink: PlaceLink;
  readonly sorting: RowSorting<RestingColumn>;
  readonly onSort: (sorting: RowSorting<RestingColumn>) => void;
}

/** The statements on which ties rest, a row each, with how many. */
export function RestingTable({ rows, PlaceLink: Link, sorting, onSort }: RestingTableProps) {
  const messages = useMessages();
  const { firmness } = messages;
  return (
    <SortableTable
      caption={firmness.table}
      note={firmness.tableNote}
      columns={columnsOf(Link, messages)}
      rows={rows}
      keyOf={({ statement }) => statement.id}
      sorting={sorting}
      onSort={onSort}
    />
  );
}

function columnsOf(
  Link: PlaceLink,
  { firmness: { column: titles, statement: nameOf }, formats, words }: Messages,
): readonly TableColumn<RestingRow, RestingColumn>[] {
  return [
    {
      column: "actor",
      title: titles.actor,
      cell: ({ actor }) => (
        <Link to={{ page: "actor", actor: actor.id }}>
          <bdi>{actor.name}</bdi>
        </Link>
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
        <Link to={{ page: "proposition", proposition: proposition.id }}>
          <bdi>{proposition.label}</bdi>
        </Link>
      ),
    },
    {
      column: "ties",
      title: titles.ties,
      isNumber: true,
      cell: ({ statement, actor, proposition, ties }) => (
        <Link to={{ page: "statement", statement: statement.id }}>
          {formats.number(ties)}
          <span className="visually-hidden">
            {" "}
            {nameOf({
              actor: actor.name,
              stance: words.stance[statement.stance],
              proposition: proposition.label,
            })}
          </span>
        </Link>
      ),
    },
  ];
}
