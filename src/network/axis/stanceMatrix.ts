import { STANCES, type Stance } from "../../case/statement.ts";
import { type Steps, finished } from "../../case/steps/steps.ts";
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
  for (let cell = 0; cell < links.length; cell += 1) signs[cell] = SIGNS[stance[links[cell] ?? 0] ?? 0] ?? 0;
  yield;
  return {
    rows: sideOf(idsAt(network, actors), actor),
    columns: sideOf(idsAt(network, propositions), proposition),
    signs,
  };
}

const SIGNS = STANCES.map((stance) => STANCE_SIGNS[stance]);

function idsAt({ nodes }: Network, places: Int32Array): readonly NodeId[] {
  return Array.from(places, (place) => nodes[place]?.id as NodeId);
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

function sideOf(ids: readonly NodeId[], ofCell: Int32Array): MatrixSide {
  const counts = new Int32Array(ids.length);
  for (let cell = 0; cell < ofCell.length; cell += 1) {
    const at = ofCell[cell] ?? 0;
    counts[at] = (counts[at] ?? 0) + 1;
  }
  return { ids, ofCell, counts };
}
