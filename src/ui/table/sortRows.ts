import { firstInOrder } from "./firstInOrder.ts";

/** The column by which rows are sorted, and which way round. */
export interface RowSorting<Column extends string = string> {
  readonly column: Column;
  readonly isDescending: boolean;
}

/** How two rows compare in each column; the columns listed first also settle ties. */
export type RowComparisons<Row, Column extends string> = Readonly<
  Record<Column, (left: Row, right: Row) => number>
>;

/** Rows in an order that is worked out step by step, and as far as it is asked for. */
export interface SortedRows<Row> {
  readonly count: number;
  /** The first so many of them. */
  readonly first: (many: number) => Generator<unknown, readonly Row[]>;
}

/**
 * The rows sorted by one column; rows of equal value by the other columns, ascending, in the order in which they are
 * listed. As they are where they are sorted by none.
 */
export function sortRows<Row, Column extends string>(
  rows: readonly Row[],
  sorting: RowSorting<Column> | null,
  comparisons: RowComparisons<Row, Column>,
): SortedRows<Row> {
  return sorting === null ? inOwnOrder(rows) : inOrderOf(rows, comparisonOf(sorting, comparisons));
}

/** Rows in the order in which they stand. */
export function inOwnOrder<Row>(rows: readonly Row[]): SortedRows<Row> {
  return inOrderOf(rows, () => 0);
}

/** Rows in the order of a comparison. */
export function inOrderOf<Row>(
  rows: readonly Row[],
  compare: (left: Row, right: Row) => number,
): SortedRows<Row> {
  return { count: rows.length, first: (many) => firstInOrder(rows, many, compare) };
}

/** What is made of each of the rows that are asked for. */
export function madeOf<Row, Made>(
  { count, first }: SortedRows<Row>,
  make: (row: Row) => Made,
): SortedRows<Made> {
  return {
    count,
    *first(many) {
      return (yield* first(many)).map(make);
    },
  };
}

/** How rows compare that are sorted by one column. */
export function comparisonOf<Row, Column extends string>(
  { column, isDescending }: RowSorting<Column>,
  comparisons: RowComparisons<Row, Column>,
): (left: Row, right: Row) => number {
  const direction = isDescending ? -1 : 1;
  const others = Object.values<(left: Row, right: Row) => number>(comparisons);
  return (left, right) =>
    direction * comparisons[column](left, right) ||
    others.reduce((order, compare) => order || compare(left, right), 0);
}
