import { useMemo } from "react";
import { memoizeLast } from "../../store/memoizeLast.ts";
import { timelineWords } from "../../i18n/en/views/timeline.ts";
import { baseWords } from "../../i18n/messages.ts";
import { useLanguage } from "../../i18n/useWords.ts";
import type { Words } from "../../i18n/words.ts";
import type { CaseIndex } from "../../case/caseIndex.ts";
import { toldOf } from "../../case/toldOf.ts";
import type { StatementSet } from "../../case/statementSet.ts";
import { SortableTable } from "../../ui/table/SortableTable.tsx";
import type { TableColumn } from "../../ui/table/tableColumn.ts";
import { TableStance } from "../../reading/statement/TableStance.tsx";
import type { RowSorting } from "../../ui/table/sortRows.ts";
import { CommitmentWord } from "../../reading/statement/commitment/CommitmentWord.tsx";
import { Condition } from "../../reading/statement/commitment/Condition.tsx";
import { LinkedStatements } from "../../reading/statement/links/LinkedStatements.tsx";
import { PlaceLink } from "../../store/place/PlaceLink.tsx";
import { type TimelineRow, timelineRows } from "./timelineRows.ts";
import { type TimelineColumn } from "./timelineColumns.ts";

interface TimelineTableProps {
  readonly index: CaseIndex;
  readonly visible: StatementSet;
  readonly sorting: RowSorting<TimelineColumn>;
  readonly onSort: (sorting: RowSorting<TimelineColumn> | null) => void;
}

/** Who comes back finds the rows of before. */
const keptRows = memoizeLast(timelineRows);

/** The timeline as an ordinary table: the same statements and events, a row each, in the order of their dates. */
export function TimelineTable({ index, visible, sorting, onSort }: TimelineTableProps) {
  const language = useLanguage();
  const timeline = language.of(timelineWords);
  const { compare } = language.grammar;
  const columns = useMemo(() => columnsOf(index, language), [index, language]);
  const rows = keptRows(index, visible, sorting, compare);
  return (
    <SortableTable
      caption={timeline.table}
      note={timeline.tableNote}
      isHeadAbove
      columns={columns}
      rows={rows}
      keyOf={(row) => (row.kind === "event" ? `event/${row.event.id}` : row.statement.id)}
      sorting={sorting}
      onSort={onSort}
    />
  );
}

function columnsOf(index: CaseIndex, language: Words): readonly TableColumn<TimelineRow, TimelineColumn>[] {
  const timeline = language.of(timelineWords);
  const { words } = language.of(baseWords);
  const { columns } = timeline;
  const dateOf = (row: TimelineRow) => (row.kind === "event" ? row.event.date : row.statement.date);
  const ofStatement = (row: TimelineRow) => (row.kind === "statement" ? row : null);
  return [
    { column: "when", title: columns.when, cell: (row) => dateText(dateOf(row), language) },
    { column: "what", title: columns.what, isMinor: true, cell: ({ kind }) => timeline.whatName[kind] },
    {
      column: "who",
      title: columns.who,
      cell: (row) => {
        const actor = ofStatement(row)?.actor;
        if (actor === undefined) return null;
        return (
          <PlaceLink inPane to={{ page: "actor", actor: actor.id }}>
            <bdi>{actor.label ?? actor.name}</bdi>
          </PlaceLink>
        );
      },
    },
    {
      column: "stance",
      title: columns.stance,
      cell: (row) => {
        const statement = ofStatement(row)?.statement;
        if (statement === undefined) return null;
        return (
          <>
            <TableStance stance={statement.stance} />
            <CommitmentWord statement={statement} />
          </>
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
      isLong: true,
      cell: (row) => {
        const statement = ofStatement(row)?.statement;
        const text = (
          <bdi>{row.kind === "event" ? row.event.title : toldOf(index, row.statement, words.told)}</bdi>
        );
        return statement === undefined ? (
          text
        ) : (
          <>
            <PlaceLink inPane to={{ page: "statement", statement: statement.id }}>
              {text}
            </PlaceLink>
            <Condition statement={statement} />
            <LinkedStatements statement={statement} inPane />
          </>
        );
      },
    },
  ];
}

function dateText(date: string | undefined, language: Words): string {
  return date === undefined ? language.of(timelineWords).noDate : inOneLine(language.grammar.date(date));
}

/** A date is not broken, a stretch of time behind its dash alone. */
function inOneLine(date: string): string {
  return date.replaceAll(/(?<!–) /g, "\u00a0");
}
