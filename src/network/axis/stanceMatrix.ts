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
  readonly ids: readonly NodeId[];
  /** For each link, the place in `ids` of its end on this side. */
  readonly ofLink: Int32Array;
  /** For each id, how many links it has. */
  readonly counts: Int32Array;
}

/** The actor × proposition matrix of stances, as a list of its cells that are not empty: one for each link. */
export interface StanceMatrix {
  readonly rows: MatrixSide;
  readonly columns: MatrixSide;
  readonly signs: Float64Array;
}

export function stanceMatrix(links: readonly NetworkLink[]): StanceMatrix {
  return {
    rows: matrixSide(links.map(({ source }) => source)),
    columns: matrixSide(links.map(({ target }) => target)),
    signs: Float64Array.from(links, ({ stance }) => STANCE_SIGNS[stance]),
  };
}

function matrixSide(ends: readonly NodeId[]): MatrixSide {
  const ids = [...new Set(ends)];
  const places = new Map(ids.map((id, at) => [id, at]));
  const ofLink = Int32Array.from(ends, (end) => places.get(end) ?? 0);
  const counts = new Int32Array(ids.length);
  ofLink.forEach((at) => {
    counts[at] = (counts[at] ?? 0) + 1;
  });
  return { ids, ofLink, counts };
}
