import type { Stance } from "../../case/statement.ts";
import type { NodeId } from "../graph.ts";
import type { NetworkLink } from "../twoModeNetwork.ts";

/** The number that a stance counts as where stances are averaged. */
export const STANCE_SIGNS: Readonly<Record<Stance, number>> = {
  support: 1,
  oppose: -1,
  mixed: 0,
  abstain: 0,
};

/** The actors or the propositions of a stance matrix. */
export interface MatrixSide {
  /** In the order of the alphabet. */
  readonly ids: readonly NodeId[];
  /** For each cell, the place in `ids` of its end on this side. */
  readonly ofCell: Int32Array;
  /** For each id, how many cells it has. */
  readonly counts: Int32Array;
}

/** The actor × proposition matrix of stances, as a list of its cells that are not empty: one for each link. */
export interface StanceMatrix {
  readonly rows: MatrixSide;
  readonly columns: MatrixSide;
  readonly signs: Float64Array;
}

/** Cells stand row by row, so that sums over them do not depend on the order of the links. */
export function stanceMatrix(links: readonly NetworkLink[]): StanceMatrix {
  const rows = matrixSide(links.map(({ source }) => source));
  const columns = matrixSide(links.map(({ target }) => target));
  const signs = Float64Array.from(links, ({ stance }) => STANCE_SIGNS[stance]);
  return withCells({ rows, columns, signs }, sortedBy(rows, sortedBy(columns, signs.keys())));
}

/** The same matrix with the given cells only, in the order given; no actor and no proposition goes. */
export function withCells({ rows, columns, signs }: StanceMatrix, cells: Int32Array): StanceMatrix {
  return {
    rows: sideOf(
      rows.ids,
      cells.map((cell) => rows.ofCell[cell] ?? 0),
    ),
    columns: sideOf(
      columns.ids,
      cells.map((cell) => columns.ofCell[cell] ?? 0),
    ),
    signs: Float64Array.from(cells, (cell) => signs[cell] ?? 0),
  };
}

function matrixSide(ends: readonly NodeId[]): MatrixSide {
  const met = new Map<NodeId, number>();
  const order = Int32Array.from(ends, (end) => {
    const at = met.get(end) ?? met.size;
    if (at === met.size) met.set(end, at);
    return at;
  });
  const ids = [...met.keys()].toSorted();
  const places = new Int32Array(ids.length);
  ids.forEach((id, at) => {
    places[met.get(id) ?? 0] = at;
  });
  return sideOf(
    ids,
    order.map((at) => places[at] ?? 0),
  );
}

function sideOf(ids: readonly NodeId[], ofCell: Int32Array): MatrixSide {
  const counts = new Int32Array(ids.length);
  for (const at of ofCell) counts[at] = (counts[at] ?? 0) + 1;
  return { ids, ofCell, counts };
}

/** The given cells by their place on a side, those of one place in the order given: a counting sort. */
function sortedBy({ ofCell, counts }: MatrixSide, cells: Iterable<number>): Int32Array {
  const next = new Int32Array(counts.length);
  for (let at = 1; at < next.length; at += 1) next[at] = (next[at - 1] ?? 0) + (counts[at - 1] ?? 0);
  const sorted = new Int32Array(ofCell.length);
  for (const cell of cells) {
    const at = ofCell[cell] ?? 0;
    sorted[next[at] ?? 0] = cell;
    next[at] = (next[at] ?? 0) + 1;
  }
  return sorted;
}
