import { useMemo } from "react";
import { firmnessWords } from "../../i18n/en/views/firmness.ts";
import { useWords } from "../../i18n/useWords.ts";
import { SortableTable } from "../../ui/table/SortableTable.tsx";
import type { TableColumn } from "../../ui/table/tableColumn.ts";
import type { RowSorting, SortedRows } from "../../ui/table/sortRows.ts";
import type { MoveRow } from "./firmnessRows.ts";
import type { MoveColumn } from "./firmnessColumns.ts";
import { PlaceLink } from "../../store/place/PlaceLink.tsx";
import { tiePlace } from "../ties/tiePlace.ts";

interface MovesTableProps {
  readonly rows: SortedRows<MoveRow>;
  readonly sorting: RowSorting<MoveColumn> | null;
  readonly onSort: (sorting: RowSorting<MoveColumn> | null) => void;
}

/** The ties that a change moves, a row each. */
export function MovesTable({ rows, sorting, onSort }: MovesTableProps) {
  const firmness = useWords(firmnessWords);
  const columns = useMemo(() => columnsOf(firmness), [firmness]);
  return (
    <SortableTable
      caption={firmness.movesTable}
      note={firmness.movesNote}
      columns={columns}
      rows={rows}
      keyOf={({ left, right }) => `${left} ${right}`}
      sorting={sorting}
      onSort={onSort}
      ownOrder={firmness.movesOrder}
    />
  );
}

function columnsOf(firmness: ReturnType<typeof firmnessWords>): readonly TableColumn<MoveRow, MoveColumn>[] {
  const { column: titles, tieWeight, moveName, pair } = firmness;
  return [
    {
      column: "actor",
      title: titles.actor,
      cell: ({ leftActor }) => (
        <PlaceLink inPane to={{ page: "actor", actor: leftActor.id }}>
          <bdi>{leftActor.name}</bdi>
        </PlaceLink>
      ),
    },
    {
      column: "other",
      title: titles.other,
      cell: ({ rightActor }) => (
        <PlaceLink inPane to={{ page: "actor", actor: rightActor.id }}>
          <bdi>{rightActor.name}</bdi>
        </PlaceLink>
      ),
    },
    { column: "before", title: titles.before, isNumber: true, cell: ({ before }) => tieWeight(before) },
    { column: "after", title: titles.after, isNumber: true, cell: ({ after }) => tieWeight(after) },
    {
      column: "move",
      title: titles.move,
      cell: ({ move, left, right, leftActor, rightActor }) => (
        <PlaceLink inPane to={tiePlace("actor", { left, right })}>
          {moveName[move]}
          <span className="visually-hidden"> {pair({ left: leftActor.name, right: rightActor.name })}</span>
        </PlaceLink>
      ),
    },
  ];
}
