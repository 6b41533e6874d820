import type { CaseIndex } from "../../../case/caseIndex.ts";
import { STANCES } from "../../../case/statement.ts";
import { type CountRule, countProfile } from "../countedProfile.ts";
import type { Profile } from "../../profile.ts";
import { type Steps, inOneGo } from "../../steps.ts";

/** What each row says on each column that counts, as plain arrays: a cell an entry, by row, then by column. */
export interface CellColumns {
  readonly rows: number;
  readonly columns: number;
  readonly row: Int32Array;
  readonly column: Int32Array;
  /** Of each cell as many as there are stances, in the order of `STANCES`. */
  readonly counts: Int32Array;
}

/** The cells of profiles; the row of a profile is its place in `ids`, and who is not among these is left out. O(statements). */
export function cellColumns(...asked: Parameters<typeof cellsInSteps>): CellColumns {
  return inOneGo(cellsInSteps(...asked));
}

/** So many profiles are counted within some milliseconds. */
const A_STEP = 500;

/** The same in steps. */
export function* cellsInSteps(
  index: CaseIndex,
  profiles: readonly Profile[],
  ids: readonly string[],
  rule: CountRule,
): Steps<CellColumns> {
  const rowOf = new Map(ids.map((id, row) => [id, row]));
  const columnOf = new Map<string, number>();
  const [rows, columns, counts]: [number[], number[], number[]] = [[], [], []];
  for (const [done, profile] of inRows(profiles, rowOf).entries()) {
    for (const [on, count] of countProfile(index, profile, rule).counts) {
      const column = columnOf.get(on) ?? columnOf.size;
      columnOf.set(on, column);
      rows.push(rowOf.get(profile.id) ?? 0);
      columns.push(column);
      for (const stance of STANCES) counts.push(count[stance]);
    }
    if (done % A_STEP === 0) yield { done, all: profiles.length };
  }
  return {
    rows: ids.length,
    columns: columnOf.size,
    row: Int32Array.from(rows),
    column: Int32Array.from(columns),
    counts: Int32Array.from(counts),
  };
}

function inRows(profiles: readonly Profile[], rowOf: ReadonlyMap<string, number>): readonly Profile[] {
  const rowAt = ({ id }: Profile) => rowOf.get(id) ?? 0;
  return profiles.filter(({ id }) => rowOf.has(id)).toSorted((one, other) => rowAt(one) - rowAt(other));
}

/** How many times two rows meet on a column: the measure of the work. */
export function countMeetings({ columns, column }: CellColumns): number {
  const sizes = new Int32Array(columns);
  for (const at of column) sizes[at] = (sizes[at] ?? 0) + 1;
  return sizes.reduce((sum, size) => sum + (size * (size - 1)) / 2, 0);
}
