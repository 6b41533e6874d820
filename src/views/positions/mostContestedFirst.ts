import { linkColumns } from "../../network/linkColumns.ts";
import { byContest } from "../../network/rows/rowGroup.ts";
import type { Network } from "../../network/twoModeNetwork.ts";

/**
 * How links of a network compare, by their places, that stand by proposition: those with more actors on their smaller side
 * first, then those with more on both sides, then with more in all, else as they are given. On each, those for it before
 * those against; who said most first.
 */
export function mostContestedFirst(
  network: Network,
  compare: (left: string, right: string) => number,
): (left: number, right: number) => number {
  const { nodes, links } = network;
  const { source, target, stance } = linkColumns(network);
  const ranks = contestRanks(network);
  const rankOf = (place: number) => ranks[target[place] ?? -1] ?? 0;
  const sizeOf = (place: number) => links[place]?.statements.length ?? 0;
  const nameOf = (place: number) => {
    const node = nodes[source[place] ?? -1];
    return node?.kind === "actor" ? node.actor.name : "";
  };
  return (left, right) =>
    rankOf(left) - rankOf(right) ||
    (stance[left] ?? 0) - (stance[right] ?? 0) ||
    sizeOf(right) - sizeOf(left) ||
    compare(nameOf(left), nameOf(right));
}

/** For each node of a proposition its place among them, the most contested first. */
function contestRanks({ nodes }: Network): Int32Array {
  const ranks = new Int32Array(nodes.length);
  nodes
    .flatMap((node, at) => (node.kind === "proposition" ? [{ ...node, at }] : []))
    .toSorted((left, right) => byContest(left.stances, right.stances))
    .forEach(({ at }, rank) => (ranks[at] = rank));
  return ranks;
}
