/** Where something stands in columns: in which, and on which line of it. */
export interface ColumnPlace {
  readonly column: number;
  readonly line: number;
}

/** Things in columns of at most so many lines, to be read down: none is divided between two columns. */
export function inColumns(lines: readonly number[], most: number): readonly ColumnPlace[] {
  let [column, line] = [0, 0];
  return lines.map((own) => {
    if (line > 0 && line + own > most) [column, line] = [column + 1, 0];
    const place = { column, line };
    line += own;
    return place;
  });
}

/** How many columns they take. */
export function columnsOf(lines: readonly number[], most: number): number {
  return 1 + (inColumns(lines, most).at(-1)?.column ?? 0);
}

/** How many lines so many columns have where they are as low as they can be. */
export function lowestColumns(lines: readonly number[], columns: number): number {
  let most = Math.ceil(lines.reduce((sum, own) => sum + own, 0) / columns);
  while (columnsOf(lines, most) > columns) most += 1;
  return most;
}
