import type { SpineTable } from "../../network/spine/table/spineTable.ts";
import { groupTies } from "../../network/spine/ties/tieRibbon.ts";
import type { GatheredTies } from "../../network/ties/gathered/gatherTies.ts";
import { type RowComparisons, type RowSorting, type SortedRows, sortRows } from "../../ui/table/sortRows.ts";

/** Two groups, or one with itself, as a row; by the places of the groups. */
export interface GroupTieRow {
  readonly one: number;
  readonly other: number;
  readonly pairs: number;
  /** For each pair. */
  readonly agreement: number;
  readonly disagreement: number;
}

export const GROUP_TIE_COLUMNS = ["actor", "other", "agreement", "disagreement", "evidence"] as const;
export type GroupTieColumn = (typeof GROUP_TIE_COLUMNS)[number];

/** A row for each two groups that have ties, and for each group with itself. */
export function groupTieRows(
  { groups }: Pick<SpineTable, "groups">,
  shown: GatheredTies,
  sorting: RowSorting<GroupTieColumn> | null,
): SortedRows<GroupTieRow> {
  const rows = new Map<string, GroupTieRow>();
  const open = groups.map(({ from, to }) => ({ from, to, form: "crowd" as const }));
  for (const { one, other, pairs, kind, mean } of groupTies(open, shown)) {
    const key = `${one} ${other}`;
    const row = rows.get(key) ?? { one, other, pairs, agreement: 0, disagreement: 0 };
    rows.set(key, { ...row, [kind]: mean });
  }
  return sortRows([...rows.values()], sorting, COMPARISONS);
}

const COMPARISONS: RowComparisons<GroupTieRow, GroupTieColumn> = {
  actor: (one, other) => one.one - other.one,
  other: (one, other) => one.other - other.other,
  agreement: (one, other) => one.agreement - other.agreement,
  disagreement: (one, other) => one.disagreement - other.disagreement,
  evidence: (one, other) => one.pairs - other.pairs,
};
