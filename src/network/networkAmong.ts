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
  const { links, order } = linksAmong(index, whole.links, among);
  const ofWhole = linkColumns(whole);
  const ends = { source: takenAt(ofWhole.source, order), target: takenAt(ofWhole.target, order) };
  const stance = stancesOf(links, order, { all: whole.links, stance: ofWhole.stance });
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

interface LinksLeft {
  readonly links: NetworkLink[];
  /** The place of each among the links of the whole network. */
  readonly order: Int32Array;
}

/**
 * What is left of the links, in the order of their first statements, of which no two have the same. Plain loops: a filter
 * goes through all links, and calls for each of very many take longer than what they do.
 */
function linksAmong(index: CaseIndex, all: readonly NetworkLink[], among: StatementSet): LinksLeft {
  const startingAt = new Int32Array(index.case.statements.length).fill(-1);
  const changed = new Map<number, NetworkLink>();
  let count = 0;
  for (let at = 0; at < all.length; at += 1) {
    const link = all[at] as NetworkLink;
    const left = linkAmong(index, link, among);
    if (left === null) continue;
    if (left !== link) changed.set(at, left);
    startingAt[left.statements[0] ?? 0] = at;
    count += 1;
  }
  const order = new Int32Array(count);
  const links: NetworkLink[] = [];
  for (let place = 0; links.length < count; place += 1) {
    const at = startingAt[place] ?? -1;
    if (at < 0) continue;
    order[links.length] = at;
    links.push(changed.get(at) ?? (all[at] as NetworkLink));
  }
  return { links, order };
}

/** What is left of a position; null where nothing is. */
function linkAmong(index: CaseIndex, link: NetworkLink, among: StatementSet): NetworkLink | null {
  const [first = 0] = link.statements;
  if (link.statements.length === 1) return hasPlace(among, first) ? link : null;
  const statements = link.statements.filter((place) => hasPlace(among, place));
  if (statements.length === link.statements.length) return link;
  return statements.length === 0 ? null : linkOf(index, link, statements);
}

function linkOf({ case: { statements: all } }: CaseIndex, link: NetworkLink, statements: readonly number[]) {
  const stance = stanceOf(statements.flatMap((place) => all[place]?.stance ?? []));
  return { ...link, statements, stance, rank: rankOf(stance) };
}

/** The stances of the links as numbers: of those that lost nothing they are known. */
function stancesOf(
  links: readonly NetworkLink[],
  order: Int32Array,
  whole: { readonly all: readonly NetworkLink[]; readonly stance: Uint8Array },
): Uint8Array {
  const stances = new Uint8Array(links.length);
  for (let place = 0; place < links.length; place += 1) {
    const [link, at] = [links[place] as NetworkLink, order[place] ?? 0];
    stances[place] = link === whole.all[at] ? (whole.stance[at] ?? 0) : STANCES.indexOf(link.stance);
  }
  return stances;
}

function takenAt(numbers: Int32Array, places: Int32Array): Int32Array {
  return places.map((place) => numbers[place] ?? -1);
}

/** A node with what is left of it; null where nothing is. */
function nodeAmong(node: NetworkNode, counts: ReturnType<typeof countsAt>): NetworkNode | null {
  return counts && { ...node, ...counts };
}
