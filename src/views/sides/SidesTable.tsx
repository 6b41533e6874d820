import { useMemo } from "react";
import { memoizeLast } from "../../store/memoizeLast.ts";
import { PlaceLink } from "../../store/place/PlaceLink.tsx";
import { STANCES, type Stance } from "../../case/statement.ts";
import { sidesWords } from "../../i18n/en/views/sides.ts";
import type { Grammar } from "../../i18n/grammar/grammar.ts";
import { useWords } from "../../i18n/useWords.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { SortableTable } from "../../ui/table/SortableTable.tsx";
import type { TableColumn } from "../../ui/table/tableColumn.ts";
import type { RowSorting } from "../../ui/table/sortRows.ts";
import { placeOfCell } from "./profileGrid.ts";
import { type SidesShown, sideNames } from "./sidesShown.ts";
import { type SideRow, sidesTableRows } from "./sidesTableRows.ts";
import { type SidesColumn } from "./sidesColumns.ts";

interface SidesTableProps {
  readonly shown: SidesShown;
  readonly sorting: RowSorting<SidesColumn> | null;
  readonly onSort: (sorting: RowSorting<SidesColumn> | null) => void;
}

/** Who comes back finds the rows of before. */
const keptRows = memoizeLast(sidesTableRows);

/** The profile of the sides as an ordinary table: a side on a proposition in each row. */
export function SidesTable({ shown, sorting, onSort }: SidesTableProps) {
  const { formats } = useMessages();
  const sides = useWords(sidesWords);
  const { compare } = formats;
  const columns = useMemo(() => columnsOf(shown, sides, formats), [shown, sides, formats]);
  const rows = keptRows(shown, sorting, compare);
  return (
    <SortableTable
      caption={sides.table}
      note={sides.tableNote}
      isHeadAbove
      columns={columns}
      rows={rows}
      keyOf={({ side, proposition }) => `${side} ${proposition.id}`}
      sorting={sorting}
      onSort={onSort}
      ownOrder={sides.tableOrder}
    />
  );
}

function columnsOf(
  shown: SidesShown,
  sides: ReturnType<typeof sidesWords>,
  formats: Grammar,
): readonly TableColumn<SideRow, SidesColumn>[] {
  return [
    { column: "side", title: sides.columns.side, cell: ({ side }) => <SideCell shown={shown} side={side} /> },
    {
      column: "proposition",
      title: sides.columns.proposition,
      cell: ({ proposition }) => (
        <PlaceLink inPane to={{ page: "proposition", proposition: proposition.id }}>
          <bdi>{proposition.label}</bdi>
        </PlaceLink>
      ),
    },
    ...STANCES.map((stance) => ({
      column: stance,
      title: sides.columns[stance],
      short: sides.short[stance],
      isNumber: true,
      ...(isBetween(stance) && !hasStance(shown, stance) ? { isMinor: true } : {}),
      cell: ({ counts }: SideRow) => formats.number(counts[stance]),
    })),
    {
      column: "statements",
      title: sides.columns.statements,
      short: sides.short.statements,
      isNumber: true,
      cell: (row) => {
        const to = placeOfCell(row.proposition.id, row);
        return to === null ? null : (
          <PlaceLink inPane to={to}>
            {formats.number(row.statements)}
          </PlaceLink>
        );
      },
    },
  ];
}

const isBetween = (stance: Stance) => stance === "mixed" || stance === "abstain";

function hasStance({ found }: SidesShown, wanted: Stance): boolean {
  return found.propositions.some(({ bySide, apart }) =>
    [...bySide.flat(), ...apart].some(({ stance }) => stance === wanted),
  );
}

function SideCell({ shown, side }: { readonly shown: SidesShown; readonly side: number | null }) {
  const { formats } = useMessages();
  const sides = useWords(sidesWords);
  if (side === null) return sides.noSide;
  return (
    <bdi>
      {sides.sideName({
        letter: shown.found.sides[side]?.letter ?? "",
        names: formats.list(sideNames(shown, side)),
      })}
    </bdi>
  );
}
