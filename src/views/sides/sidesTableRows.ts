import type { Proposition } from "../../case/proposition.ts";
import type { Stance, StanceCounts } from "../../case/statement.ts";
import { type Position, countPositions } from "../../network/position.ts";
import { type RowComparisons, type RowSorting, type SortedRows, sortRows } from "../../ui/table/sortRows.ts";
import type { SidesShown } from "./sidesShown.ts";
import type { SidesColumn } from "./sidesColumns.ts";

/** A side on a proposition as a row; `side` is null for the actors in none. */
export interface SideRow {
  readonly side: number | null;
  readonly proposition: Proposition;
  readonly counts: StanceCounts;
  readonly taken: readonly Position[];
  readonly statements: number;
}

/** A row for each side and proposition that it spoke on, sorted by one column, then by side and proposition. */
export function sidesTableRows(
  { index, found }: Pick<SidesShown, "index" | "found">,
  sorting: RowSorting<SidesColumn> | null,
  compare: (left: string, right: string) => number,
): SortedRows<SideRow> {
  const rows = found.propositions.flatMap(({ proposition: id, bySide, apart }) => {
    const proposition = index.propositions.get(id);
    if (proposition === undefined) return [];
    const ofSides = bySide.map((taken, side) => rowOf(side, proposition, taken));
    return [...ofSides, rowOf(null, proposition, apart)].filter(({ taken }) => taken.length > 0);
  });
  return sortRows(rows, sorting, comparisons(compare));
}

function rowOf(side: number | null, proposition: Proposition, taken: readonly Position[]): SideRow {
  const statements = taken.reduce((sum, position) => sum + position.statements.length, 0);
  return { side, proposition, counts: countPositions(taken), taken, statements };
}

function comparisons(compare: (left: string, right: string) => number): RowComparisons<SideRow, SidesColumn> {
  const last = Number.MAX_SAFE_INTEGER;
  const byCount = (stance: Stance) => (left: SideRow, right: SideRow) =>
    left.counts[stance] - right.counts[stance];
  return {
    side: (left, right) => (left.side ?? last) - (right.side ?? last),
    proposition: (left, right) => compare(left.proposition.label, right.proposition.label),
    support: byCount("support"),
    oppose: byCount("oppose"),
    mixed: byCount("mixed"),
    abstain: byCount("abstain"),
    statements: (left, right) => left.statements - right.statements,
  };
}
