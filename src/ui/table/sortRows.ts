/** The column by which rows are sorted, and which way round. */
export interface RowSorting<Column extends string = string> {
  readonly column: Column;
  readonly isDescending: boolean;
}

/** How two rows compare in each column; the columns listed first also settle ties. */
export type RowComparisons<Row, Column extends string> = Readonly<
  Record<Column, (left: Row, right: Row) => number>
>;

/**
 * The rows sorted by one column; rows of equal value by the other columns, ascending, in the order in which they are
 * listed. As they are where they are sorted by none.
 */
export function sortRows<Row, Column extends string>(
  rows: readonly Row[],
  sorting: RowSorting<Column> | null,
  comparisons: RowComparisons<Row, Column>,
): readonly Row[] {
  if (sorting === null) return rows;
  const { column, isDescending } = sorting;
  const direction = isDescending ? -1 : 1;
  const others = Object.values<(left: Row, right: Row) => number>(comparisons);
  const byOthers = (left: Row, right: Row) =>
    others.reduce((order, compare) => order || compare(left, right), 0);
  return rows.toSorted(
    (left, right) => direction * comparisons[column](left, right) || byOthers(left, right),
  );
}
