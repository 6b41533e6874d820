import { STANCES, type Stance } from "../../case/statement.ts";
import { type Steps, eachPlace, finished, madeOfEach } from "../../case/steps/steps.ts";
import type { NodeId } from "../graph.ts";
import { linkColumns } from "../linkColumns.ts";
import { orderedLinkSteps } from "../orderedLinks.ts";
import type { Network } from "../twoModeNetwork.ts";

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
export function stanceMatrix(network: Network): StanceMatrix {
  return finished(stanceMatrixSteps(network));
}

/** The same step by step. */
export function* stanceMatrixSteps(network: Network): Steps<StanceMatrix> {
  const { actors, propositions, links, actor, proposition } = yield* orderedLinkSteps(network);
  const { stance } = linkColumns(network);
  const signs = new Float64Array(links.length);
  yield* eachPlace(links.length, (cell) => (signs[cell] = SIGNS[stance[links[cell] ?? 0] ?? 0] ?? 0));
  const rows = yield* sideOf(yield* idsAt(network, actors), actor);
  const columns = yield* sideOf(yield* idsAt(network, propositions), proposition);
  return { rows, columns, signs };
}

const SIGNS = STANCES.map((stance) => STANCE_SIGNS[stance]);

function idsAt({ nodes }: Network, places: Int32Array): Steps<readonly NodeId[]> {
  return madeOfEach(places, (place) => nodes[place]?.id as NodeId);
}

/** The same matrix with the given cells only, in the order given; no actor and no proposition goes. */
export function withCells(matrix: StanceMatrix, cells: Int32Array): StanceMatrix {
  return finished(withCellSteps(matrix, cells));
}

/** The same step by step. */
export function* withCellSteps(
  { rows, columns, signs }: StanceMatrix,
  cells: Int32Array,
): Steps<StanceMatrix> {
  const kept = {
    row: new Int32Array(cells.length),
    column: new Int32Array(cells.length),
    sign: new Float64Array(cells.length),
  };
  yield* eachPlace(cells.length, (at) => {
    const cell = cells[at] ?? 0;
    kept.row[at] = rows.ofCell[cell] ?? 0;
    kept.column[at] = columns.ofCell[cell] ?? 0;
    kept.sign[at] = signs[cell] ?? 0;
  });
  return {
    rows: yield* sideOf(rows.ids, kept.row),
    columns: yield* sideOf(columns.ids, kept.column),
    signs: kept.sign,
  };
}

function* sideOf(ids: readonly NodeId[], ofCell: Int32Array): Steps<MatrixSide> {
  const counts = new Int32Array(ids.length);
  yield* eachPlace(ofCell.length, (cell) => {
    const at = ofCell[cell] ?? 0;
    counts[at] = (counts[at] ?? 0) + 1;
  });
  return { ids, ofCell, counts };
}
