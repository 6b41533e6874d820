import type { CaseIndex } from "../../case/caseIndex.ts";
import type { StatementSet } from "../../case/statementSet.ts";
import type { Messages } from "../../i18n/messages.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { SortableTable, type TableColumn } from "../../ui/SortableTable.tsx";
import { StanceIcon } from "../../ui/StanceIcon.tsx";
import type { RowSorting } from "../../ui/sortRows.ts";
import { PlaceLink } from "../../store/place/PlaceLink.tsx";
import { type TimelineColumn, type TimelineRow, timelineRows, wordsOf } from "./timelineRows.ts";

interface TimelineTableProps {
  readonly index: CaseIndex;
  readonly visible: StatementSet;
  readonly sorting: RowSorting<TimelineColumn>;
  readonly onSort: (sorting: RowSorting<TimelineColumn>) => void;
}

/** The timeline as an ordinary table: the same statements and events, a row each, in the order of their dates. */
export function TimelineTable({ index, visible, sorting, onSort }: TimelineTableProps) {
  const messages = useMessages();
  const { timeline, formats } = messages;
  return (
    <SortableTable
      caption={timeline.table}
      note={timeline.tableNote}
      columns={columnsOf(messages)}
      rows={timelineRows(index, visible, sorting, formats.compare)}
      keyOf={(row) => (row.kind === "event" ? `event/${row.event.id}` : row.statement.id)}
      sorting={sorting}
      onSort={onSort}
    />
  );
}

function columnsOf({
  timeline,
  words,
  formats,
}: Messages): readonly TableColumn<TimelineRow, TimelineColumn>[] {
  const { columns } = timeline;
  const dateOf = (row: TimelineRow) => (row.kind === "event" ? row.event.date : row.statement.date);
  const ofStatement = (row: TimelineRow) => (row.kind === "statement" ? row : null);
  return [
    { column: "when", title: columns.when, cell: (row) => dateText(dateOf(row), { timeline, formats }) },
    { column: "what", title: columns.what, isMinor: true, cell: ({ kind }) => timeline.whatName[kind] },
    {
      column: "who",
      title: columns.who,
      cell: (row) => {
        const actor = ofStatement(row)?.actor;
        if (actor === undefined) return null;
        return (
          <PlaceLink inPane to={{ page: "actor", actor: actor.id }}>
            <bdi>{actor.name}</bdi>
          </PlaceLink>
        );
      },
    },
    {
      column: "stance",
      title: columns.stance,
      cell: (row) => {
        const stance = ofStatement(row)?.statement.stance;
        if (stance === undefined) return null;
        return (
          <span className="sortable-table__stance">
            <StanceIcon stance={stance} /> {words.stanceName[stance]}
          </span>
        );
      },
    },
    {
      column: "proposition",
      title: columns.proposition,
      cell: (row) => {
        const proposition = ofStatement(row)?.proposition;
        if (proposition === undefined) return null;
        return (
          <PlaceLink inPane to={{ page: "proposition", proposition: proposition.id }}>
            <bdi>{proposition.label}</bdi>
          </PlaceLink>
        );
      },
    },
    {
      column: "words",
      title: columns.words,
      cell: (row) => {
        const statement = ofStatement(row)?.statement;
        const text = <bdi>{wordsOf(row)}</bdi>;
        return statement === undefined ? (
          text
        ) : (
          <PlaceLink inPane to={{ page: "statement", statement: statement.id }}>
            {text}
          </PlaceLink>
        );
      },
    },
  ];
}

function dateText(
  date: string | undefined,
  { timeline, formats }: Pick<Messages, "timeline" | "formats">,
): string {
  return date === undefined ? timeline.noDate : formats.date(date);
}
