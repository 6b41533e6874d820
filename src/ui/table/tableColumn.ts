import type { CSSProperties, ReactNode } from "react";

/** A column of a table, by which it can be sorted. */
export interface TableColumn<Row, Column extends string> {
  readonly column: Column;
  readonly title: string;
  /** Stands for the title where there is no room for it. */
  readonly short?: string;
  /** Numbers are set at the end, and come largest first at the first press. */
  readonly isNumber?: boolean;
  /** Left out where the table has little room. */
  readonly isMinor?: boolean;
  /** Long texts, which stand on a line of their own where the table has little room. */
  readonly isLong?: boolean;
  readonly cell: (row: Row) => ReactNode;
}

/** What the style sheet knows a column by. */
export function marksOf({ isMinor, isLong, isNumber }: Omit<TableColumn<never, string>, "cell">) {
  return { "data-minor": isMinor, "data-long": isLong, "data-number": isNumber };
}

/** How many columns stand side by side where the table has little room, for the style sheet. */
export function shortColumns(columns: readonly Pick<TableColumn<never, string>, "isMinor" | "isLong">[]) {
  const short = columns.filter(({ isMinor, isLong }) => isMinor !== true && isLong !== true);
  return { "--short-columns": short.length } as CSSProperties;
}
