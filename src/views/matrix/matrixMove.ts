/** A place in the matrix; -1 is the head of a row or of a column. */
export interface MatrixPlace {
  readonly row: number;
  readonly column: number;
}

export interface MatrixSize {
  readonly rows: number;
  readonly columns: number;
}

/** How many rows a page is. */
const PAGE = 10;

/** Where a key leads from a place, never off the matrix, nor into the corner that heads nothing; null if it leads nowhere. */
export function matrixMove(
  at: MatrixPlace,
  key: string,
  isWithControl: boolean,
  size: MatrixSize,
): MatrixPlace | null {
  const asked = isWithControl ? corner(key, size) : step(at, key, size);
  if (asked === null) return null;
  const held = {
    row: Math.min(Math.max(asked.row, -1), size.rows - 1),
    column: Math.min(Math.max(asked.column, -1), size.columns - 1),
  };
  return held.row === -1 && held.column === -1 ? at : held;
}

function step({ row, column }: MatrixPlace, key: string, { columns }: MatrixSize): MatrixPlace | null {
  switch (key) {
    case "ArrowUp":
      return { row: row - 1, column };
    case "ArrowDown":
      return { row: row + 1, column };
    case "ArrowLeft":
      return { row, column: column - 1 };
    case "ArrowRight":
      return { row, column: column + 1 };
    case "PageUp":
      return { row: row - PAGE, column };
    case "PageDown":
      return { row: row + PAGE, column };
    case "Home":
      return { row, column: row === -1 ? 0 : -1 };
    case "End":
      return { row, column: columns - 1 };
    default:
      return null;
  }
}

function corner(key: string, { rows, columns }: MatrixSize): MatrixPlace | null {
  if (key === "Home") return { row: 0, column: 0 };
  return key === "End" ? { row: rows - 1, column: columns - 1 } : null;
}
