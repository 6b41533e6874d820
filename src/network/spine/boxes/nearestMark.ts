import type { SpineLayout } from "../model/spineLayout.ts";

/** Marks by the square of the picture that they are in, so that a pointer asks few of them. */
export interface MarkGrid {
  readonly columns: number;
  /** Of each square, those in it: from here on in `actors`. */
  readonly starts: Int32Array;
  readonly actors: Int32Array;
}

/** How far from a mark a pointer may be and mean it, in CSS pixels: the side of a square as well. */
export const NEAR = 12;

/** Made once for a layout; those in slivers have no mark. O(actors). */
export function markGrid({ frame, marks, groups }: SpineLayout): MarkGrid {
  const columns = Math.ceil(frame.width / NEAR) + 1;
  const rows = Math.ceil(frame.height / NEAR) + 1;
  const squares = marks.x.map((x, actor) => {
    const isHidden = groups[marks.group[actor] ?? -1]?.form === "sliver";
    return isHidden ? -1 : squareAt(x, marks.y[actor] ?? 0, columns);
  });
  const starts = new Int32Array(columns * rows + 1);
  for (const square of squares) if (square >= 0) starts[square + 1] = (starts[square + 1] ?? 0) + 1;
  for (let at = 1; at < starts.length; at += 1) starts[at] = (starts[at] ?? 0) + (starts[at - 1] ?? 0);
  const next = starts.slice();
  const actors = new Int32Array(starts.at(-1) ?? 0);
  squares.forEach((square, actor) => {
    if (square < 0) return;
    actors[next[square] ?? 0] = actor;
    next[square] = (next[square] ?? 0) + 1;
  });
  return { columns, starts, actors };
}

/** The actor whose mark is nearest to a point, within 12 px; null if there is none. */
export function nearestMark({ marks }: SpineLayout, grid: MarkGrid, x: number, y: number): number | null {
  let [found, least] = [null as number | null, NEAR * NEAR];
  for (let down = -1; down <= 1; down += 1) {
    for (let across = -1; across <= 1; across += 1) {
      const square = squareAt(x + across * NEAR, y + down * NEAR, grid.columns);
      for (let at = grid.starts[square] ?? 0; at < (grid.starts[square + 1] ?? 0); at += 1) {
        const actor = grid.actors[at] ?? 0;
        const apart = ((marks.x[actor] ?? 0) - x) ** 2 + ((marks.y[actor] ?? 0) - y) ** 2;
        if (apart < least || (apart === least && found === null)) [found, least] = [actor, apart];
      }
    }
  }
  return found;
}

function squareAt(x: number, y: number, columns: number): number {
  return Math.floor(y / NEAR) * columns + Math.floor(x / NEAR);
}
