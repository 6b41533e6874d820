import { groupPlaces } from "../../case/column.ts";
import { STANCES } from "../../case/statement.ts";
import type { ActorNode, NodeId } from "../graph.ts";
import { groupBy } from "../groupBy.ts";
import { linkColumns } from "../linkColumns.ts";
import { oncePer } from "../oncePer.ts";
import type { Network } from "../twoModeNetwork.ts";

/** More actors than this are so many rows that those who say the same share one. */
const MANY_ACTORS = 60;

/** So few of them have room for a row each, with their names. */
const FEW_ACTORS = 30;

/** Whether equal rows of a matrix are one: in a case of many actors, unless a filter leaves so few that each can be read by name. */
export function areRowsShared(whole: Network, shown: Network): boolean {
  return countActors(whole) > MANY_ACTORS && countActors(shown) > FEW_ACTORS;
}

function countActors({ nodes }: Network): number {
  return nodes.filter(({ kind }) => kind === "actor").length;
}

/**
 * Actors of a network who take the same stances on the same propositions, together, in the place of the first of them.
 * However often they say it, they are equal.
 */
export function equalRows(actors: readonly ActorNode[], network: Network): readonly (readonly ActorNode[])[] {
  const numbers = rowNumbers(network);
  return [...groupBy(actors, ({ id }) => numbers.get(id)).values()];
}

/** For each actor a number that it has in common with those, and only those, who take the same stances. */
const rowNumbers = oncePer((network: Network): ReadonlyMap<NodeId, number> => {
  const taken = stancesTaken(network);
  const likeHashed = new Map<number, number[]>();
  const numbers = new Map<NodeId, number>();
  network.nodes.forEach(({ kind, id }, place) => {
    if (kind !== "actor") return;
    const hash = hashOf(taken, place);
    const known = likeHashed.get(hash) ?? [];
    const equal = known.find((other) => areEqual(taken, place, other));
    numbers.set(id, equal ?? place);
    if (equal === undefined) likeHashed.set(hash, [...known, place]);
  });
  return numbers;
});

/** What each node takes, one after the other: that of the node at `n` stands from `begins[n]` up to `begins[n + 1]`. */
interface Taken {
  readonly begins: Uint32Array;
  /** A number for each stance on each proposition, ascending for each node. */
  readonly codes: Int32Array;
}

function stancesTaken(network: Network): Taken {
  const { source, target, stance } = linkColumns(network);
  const count = network.nodes.length;
  const byTarget = groupPlaces(target, count).places;
  const sources = byTarget.map((link) => source[link] ?? -1);
  const { begins, places } = groupPlaces(sources, count);
  const codes = places.map((at) => {
    const link = byTarget[at] ?? 0;
    return (target[link] ?? 0) * STANCES.length + (stance[link] ?? 0);
  });
  return { begins, codes };
}

/** The same for equal rows, and hardly ever for others; small, so that it is quickly found again. */
function hashOf({ begins, codes }: Taken, place: number): number {
  const end = begins[place + 1] ?? 0;
  let hash = 0;
  for (let at = begins[place] ?? 0; at < end; at += 1) hash = Math.imul(hash ^ (codes[at] ?? 0), 16_777_619);
  return hash & 0x3f_ff_ff_ff;
}

function areEqual({ begins, codes }: Taken, one: number, other: number): boolean {
  const [from, to] = [begins[one] ?? 0, begins[other] ?? 0];
  const count = (begins[one + 1] ?? 0) - from;
  if (count !== (begins[other + 1] ?? 0) - to) return false;
  for (let at = 0; at < count; at += 1) if (codes[from + at] !== codes[to + at]) return false;
  return true;
}
