import { useMemo } from "react";
import { firmnessWords } from "../../i18n/en/views/firmness.ts";
import { baseWords } from "../../i18n/messages.ts";
import { useLanguage } from "../../i18n/useWords.ts";
import type { Words } from "../../i18n/words.ts";
import { SortableTable } from "../../ui/table/SortableTable.tsx";
import type { TableColumn } from "../../ui/table/tableColumn.ts";
import { TableStance } from "../../reading/statement/TableStance.tsx";
import type { RowSorting, SortedRows } from "../../ui/table/sortRows.ts";
import type { DependentRow } from "./firmnessRows.ts";
import type { DependentColumn } from "./firmnessColumns.ts";
import { CommitmentWord } from "../../reading/statement/commitment/CommitmentWord.tsx";
import { commitmentsOf } from "../../reading/statement/commitment/commitmentsOf.ts";
import { PlaceLink } from "../../store/place/PlaceLink.tsx";

interface DependentTableProps {
  readonly rows: SortedRows<DependentRow>;
  readonly sorting: RowSorting<DependentColumn>;
  readonly onSort: (sorting: RowSorting<DependentColumn> | null) => void;
}

/** The statements on which ties rest, a row each, with how many. */
export function DependentTable({ rows, sorting, onSort }: DependentTableProps) {
  const language = useLanguage();
  const firmness = language.of(firmnessWords);
  const columns = useMemo(() => columnsOf(language), [language]);
  return (
    <SortableTable
      caption={firmness.table}
      note={firmness.tableNote}
      columns={columns}
      rows={rows}
      keyOf={({ statement }) => statement.id}
      sorting={sorting}
      onSort={onSort}
    />
  );
}

function columnsOf(language: Words): readonly TableColumn<DependentRow, DependentColumn>[] {
  const { column: titles, statement: nameOf } = language.of(firmnessWords);
  const { words, formats } = language.of(baseWords);
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
      cell: ({ statement }) => (
        <>
          <TableStance stance={statement.stance} />
          <CommitmentWord statement={statement} />
        </>
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
              commitments: commitmentsOf([statement], words),
            })}
          </span>
        </PlaceLink>
      ),
    },
  ];
}
