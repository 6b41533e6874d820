/** Columns of cells, each so high, beginning at `left`. */
export interface Cells {
  readonly left: number;
  readonly columns: number;
  readonly cell: number;
  readonly most: number;
}

/** Where those of a crowd stand, in their order: the middle of their column, and how far from the middle line. */
export interface Stood {
  readonly x: Float32Array;
  readonly y: Float32Array;
  /** So many are in the highest column. */
  readonly highest: number;
}

/**
 * Stands each in the column nearest to its wish that has room, stacked from the middle line: who comes first is nearest to
 * it. Few cells are tried for each where there is room.
 */
export function standInCells(wishes: Float64Array, { left, columns, cell, most }: Cells): Stood {
  const [x, y] = [new Float32Array(wishes.length), new Float32Array(wishes.length)];
  const stacked = new Int32Array(columns);
  let highest = 0;
  wishes.forEach((wish, at) => {
    const column = nearestFree(stacked, (wish - left) / cell - 0.5, most);
    const below = stacked[column] ?? 0;
    x[at] = left + (column + 0.5) * cell;
    y[at] = fromMiddle(below) * cell;
    stacked[column] = below + 1;
    highest = Math.max(highest, below + 1);
  });
  return { x, y, highest };
}

/** 0, then one up, one down, two up, two down. */
function fromMiddle(at: number): number {
  return at % 2 === 0 ? at / 2 : -(at + 1) / 2;
}

function nearestFree(stacked: Int32Array, wish: number, most: number): number {
  const last = stacked.length - 1;
  const nearest = Math.min(last, Math.max(0, Math.round(wish)));
  const isFree = (column: number) => column >= 0 && column <= last && (stacked[column] ?? 0) < most;
  const isRight = wish >= nearest ? 1 : -1;
  for (let away = 0; away <= last; away += 1) {
    if (isFree(nearest + isRight * away)) return nearest + isRight * away;
    if (isFree(nearest - isRight * away)) return nearest - isRight * away;
  }
  return nearest;
}
