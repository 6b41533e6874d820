import type { CaseIndex } from "../case/caseIndex.ts";
import { STANCES } from "../case/statement.ts";
import { type StatementSet, hasPlace } from "../case/statementSet.ts";
import { countEnds, countsAt } from "./endCounts.ts";
import type { NetworkNode } from "./graph.ts";
import { keepColumns, linkColumns, placesLeft } from "./linkColumns.ts";
import { keepOrderAmong } from "./nodeOrder.ts";
import { stanceOf } from "./position.ts";
import { type Network, type NetworkLink, rankOf } from "./twoModeNetwork.ts";

/**
 * The network that some statements make, taken from that of all statements of the case: what `twoModeNetwork` makes of
 * their positions. Links that lose no statement are the very same objects, so that little is made anew by a filter.
 */
export function networkAmong(index: CaseIndex, whole: Network, among: StatementSet): Network {
  const left = whole.links.map((link) => linkAmong(index, link, among));
  const order = firstToLast(left, index.case.statements.length);
  const links = Array.from(order, (at) => left[at] as NetworkLink);
  const ofWhole = linkColumns(whole);
  const ends = { source: takenAt(ofWhole.source, order), target: takenAt(ofWhole.target, order) };
  const stance = Uint8Array.from(links, (link) => STANCES.indexOf(link.stance));
  const counts = [
    countEnds(links, ends.source, stance, whole.nodes.length),
    countEnds(links, ends.target, stance, whole.nodes.length),
  ] as const;
  const all = whole.nodes.map((node, at) =>
    nodeAmong(node, countsAt(counts[0], at) ?? countsAt(counts[1], at)),
  );
  const network = { nodes: all.filter((node) => node !== null), links };
  const places = placesLeft(all);
  keepOrderAmong(whole.nodes, network.nodes, places);
  keepColumns(network, {
    source: takenAt(places, ends.source),
    target: takenAt(places, ends.target),
    stance,
  });
  return network;
}

/** What is left of a position; null where nothing is. */
function linkAmong({ case: { statements: all } }: CaseIndex, link: NetworkLink, among: StatementSet) {
  if (link.statements.every((place) => hasPlace(among, place))) return link;
  const statements = link.statements.filter((place) => hasPlace(among, place));
  if (statements.length === 0) return null;
  const stance = stanceOf(statements.flatMap((place) => all[place]?.stance ?? []));
  return { ...link, statements, stance, rank: rankOf(stance) };
}

/** The places of the links that are left, in the order of their first statements, of which no two have the same. */
function firstToLast(links: readonly (NetworkLink | null)[], statements: number): Int32Array {
  const startingAt = new Int32Array(statements).fill(-1);
  links.forEach((link, at) => {
    const [first] = link?.statements ?? [];
    if (first !== undefined) startingAt[first] = at;
  });
  return startingAt.filter((at) => at >= 0);
}

function takenAt(numbers: Int32Array, places: Int32Array): Int32Array {
  return places.map((place) => numbers[place] ?? -1);
}

/** A node with what is left of it; null where nothing is. */
function nodeAmong(node: NetworkNode, counts: ReturnType<typeof countsAt>): NetworkNode | null {
  return counts && { ...node, ...counts };
}
