import type { Alignment } from "./alignment.ts";
import { type Graph, type NodeId, neighbours } from "../graph.ts";

const MOST_ROUNDS = 500;
const CLOSE_ENOUGH = 1e-6;

/**
 * Places across for a network in which some have said nothing that places them: they stand at the mean of those they
 * are linked with, which is no position. Who is linked with nobody that has a place gets none.
 */
export function alignAmong(graph: Graph, alignment: Alignment): Alignment {
  const around = neighbours(graph);
  const unplaced = graph.nodes.map(({ id }) => id).filter((id) => !alignment.has(id));
  const open = unplaced.filter((id) => reachesPlace(id, around, alignment)).toSorted();
  const places = new Map<NodeId, number>(alignment);
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    let change = 0;
    for (const id of open) {
      const next = mean([...(around.get(id) ?? [])].map((other) => places.get(other) ?? 0));
      change = Math.max(change, Math.abs(next - (places.get(id) ?? 0)));
      places.set(id, next);
    }
    if (change < CLOSE_ENOUGH) break;
  }
  return places;
}

/** Whether a way along the links leads to somebody with a place. */
function reachesPlace(
  start: NodeId,
  around: ReadonlyMap<NodeId, ReadonlySet<NodeId>>,
  alignment: Alignment,
): boolean {
  const seen = new Set([start]);
  for (const id of seen) {
    if (alignment.has(id)) return true;
    for (const other of around.get(id) ?? []) seen.add(other);
  }
  return false;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

/**
 * The same order across, spread out: half by value, half by rank, so that many who nearly agree do not crowd at one end.
 * Equal ones stay equal. The layout draws a place at its signed square root, which this takes into account.
 */
export function spreadAcross(graph: Graph, alignment: Alignment): Alignment {
  const placed = graph.nodes
    .flatMap(({ id }) => alignment.get(id) ?? [])
    .toSorted((one, other) => one - other);
  const last = Math.max(1, placed.length - 1);
  const rankOf = (value: number) => (placed.indexOf(value) + placed.lastIndexOf(value)) / last - 1;
  return new Map(
    graph.nodes.flatMap(({ id }) => {
      const value = alignment.get(id);
      if (value === undefined) return [];
      const across = (Math.sign(value) * Math.sqrt(Math.abs(value)) + rankOf(value)) / 2;
      return [[id, across * Math.abs(across)] as const];
    }),
  );
}
