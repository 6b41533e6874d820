import { useMemo } from "react";
import { memoizeLast } from "../../store/memoizeLast.ts";
import { groupTiesWords } from "../../i18n/en/views/groupTies.ts";
import { useLanguage } from "../../i18n/useWords.ts";
import type { Words } from "../../i18n/words.ts";
import type { SpineTable } from "../../network/spine/table/spineTable.ts";
import type { GatheredTies } from "../../network/ties/gathered/gatherTies.ts";
import { PlaceLink } from "../../store/place/PlaceLink.tsx";
import { SortableTable } from "../../ui/table/SortableTable.tsx";
import type { TableColumn } from "../../ui/table/tableColumn.ts";
import { useRowSorting } from "../view/useRowSorting.ts";
import { GROUP_TIE_COLUMNS, type GroupTieColumn, type GroupTieRow, groupTieRows } from "./groupTieRows.ts";
import { tiesPlace } from "./useTieSpineActs.ts";

interface GroupTiesTableProps {
  readonly table: Pick<SpineTable, "groups" | "said">;
  readonly shown: GatheredTies;
}

/** Who comes back finds the rows of before. */
const keptRows = memoizeLast(groupTieRows);

/** The ties between groups as an ordinary table: all that the picture draws, and what it leaves out. */
export function GroupTiesTable({ table, shown }: GroupTiesTableProps) {
  const language = useLanguage();
  const words = language.of(groupTiesWords);
  const [sorting, sort] = useRowSorting(GROUP_TIE_COLUMNS, null);
  const columns = useMemo(() => columnsOf(table, language), [table, language]);
  const rows = keptRows(table, shown, sorting);
  return (
    <SortableTable
      caption={words.table}
      note={words.tableNote}
      columns={columns}
      rows={rows}
      keyOf={({ one, other }) => `${one} ${other}`}
      sorting={sorting}
      onSort={sort}
      ownOrder={words.ownOrder}
    />
  );
}

type Columns = readonly TableColumn<GroupTieRow, GroupTieColumn>[];

function columnsOf({ groups, said }: GroupTiesTableProps["table"], language: Words): Columns {
  const words = language.of(groupTiesWords);
  const nameOf = (at: number) =>
    words.called({
      at: at + 1,
      names: (groups[at]?.foremost ?? []).map((actor) => said.actors[actor]?.name ?? ""),
    });
  return [
    { column: "actor", title: words.column.one, cell: ({ one }) => nameOf(one) },
    {
      column: "other",
      title: words.column.other,
      cell: ({ one, other }) => (
        <PlaceLink inPane to={tiesPlace(groups, { one, other })}>
          {one === other ? words.same : nameOf(other)}
        </PlaceLink>
      ),
    },
    {
      column: "agreement",
      title: words.column.agreement,
      short: words.short.agreement,
      isNumber: true,
      cell: ({ agreement }) => words.perPair(agreement),
    },
    {
      column: "disagreement",
      title: words.column.disagreement,
      short: words.short.disagreement,
      isNumber: true,
      cell: ({ disagreement }) => words.perPair(disagreement),
    },
    {
      column: "evidence",
      title: words.column.pairs,
      isNumber: true,
      isMinor: true,
      cell: ({ pairs }) => language.grammar.number(pairs),
    },
  ];
}
