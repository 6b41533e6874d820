import { linkComponents } from "../linkComponents.ts";
import { type MatrixSide, STANCE_SIGNS, type StanceMatrix, stanceMatrix } from "./stanceMatrix.ts";
import type { NodeId } from "../graph.ts";
import type { Network, NetworkLink } from "../twoModeNetwork.ts";

/** The place of each node across, from -1 to 1; nodes that nothing joins to the contested rest are left out. */
export type Alignment = ReadonlyMap<NodeId, number>;

/** One imagined supporter and one imagined opponent for everybody: the rule of succession. */
const SUCCESSION = 2;
const MOST_ROUNDS = 5000;
const CLOSE_ENOUGH = 1e-10;

/**
 * The alignment axis, by reciprocal averaging over the stance matrix (s = 1 support, -1 oppose, 0 mixed or abstain): an
 * actor stands at the sum of s·x over the propositions x on which it takes a position, divided by their number plus
 * two; a proposition likewise over its actors; both stretched so that the widest stands at 1. Without the two this is
 * the first axis of correspondence analysis without its constant (Hill 1974, Correspondence analysis: a neglected
 * multivariate method, Applied Statistics 23). The two, Laplace's rule of succession, as if each had also supported and
 * opposed something in the middle, keep thin evidence near the middle; without them a chorus of two at the rim of the
 * network would make the axis.
 *
 * Only the largest component with a contested proposition (some support it, others oppose it) has places: what nothing
 * joins to it cannot be compared with it. Supporters of the contested proposition with most positions stand at the
 * positive end, so the picture never flips.
 */
export function alignment(network: Network): Alignment {
  const contested = contestedPropositions(network);
  const components = linkComponents(sortedLinks(network));
  const links = components
    .filter((component) => component.some(({ target }) => contested.has(target)))
    .reduce(larger, []);
  return links.length === 0 ? new Map() : oriented(firstAxis(links), links, contested);
}

/** Where a position draws its actor: to the place of the proposition if it supports it, to the mirror place if it opposes. */
export function pullOf({ stance, target }: NetworkLink, places: Alignment): number {
  return STANCE_SIGNS[stance] * (places.get(target) ?? 0);
}

function larger(left: readonly NetworkLink[], right: readonly NetworkLink[]): readonly NetworkLink[] {
  return right.length > left.length ? right : left;
}

/** Links in an order of their own, so that sums do not depend on the order of the input. */
function sortedLinks(network: Network): NetworkLink[] {
  return network.links.toSorted((left, right) => (left.id < right.id ? -1 : 1));
}

function contestedPropositions(network: Network): ReadonlySet<NodeId> {
  const contested = network.nodes.filter(
    (node) => node.kind === "proposition" && node.stances.support > 0 && node.stances.oppose > 0,
  );
  return new Set(contested.map(({ id }) => id));
}

/** Power iteration: each round averages propositions from actors, then actors from propositions. */
function firstAxis(links: readonly NetworkLink[]): Map<NodeId, number> {
  const matrix = stanceMatrix(links);
  let propositions = startingPlaces(matrix);
  let actors = averaged(matrix.rows, matrix.columns, matrix.signs, propositions);
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const next = averaged(matrix.columns, matrix.rows, matrix.signs, actors);
    const change = largestChange(propositions, next);
    propositions = next;
    actors = averaged(matrix.rows, matrix.columns, matrix.signs, propositions);
    if (change < CLOSE_ENOUGH) break;
  }
  return new Map([...namedPlaces(matrix.rows, actors), ...namedPlaces(matrix.columns, propositions)]);
}

/** Begins with how far each proposition is supported, nudged apart so that no symmetry can hold the rounds in place. */
function startingPlaces({ rows, columns, signs }: StanceMatrix): Float64Array {
  const support = averaged(columns, rows, signs, new Float64Array(rows.ids.length).fill(1));
  return support.map((value, at) => value + 0.1 * Math.sin(at + 1));
}

/** For each node of one side, the sum of s·x over its links, divided by their number plus two; stretched to 1. */
function averaged(to: MatrixSide, from: MatrixSide, signs: Float64Array, places: Float64Array): Float64Array {
  const sums = new Float64Array(to.ids.length);
  signs.forEach((sign, link) => {
    const at = to.ofLink[link] ?? 0;
    sums[at] = (sums[at] ?? 0) + sign * (places[from.ofLink[link] ?? 0] ?? 0);
  });
  return stretched(sums.map((sum, at) => sum / ((to.counts[at] ?? 0) + SUCCESSION)));
}

function stretched(places: Float64Array): Float64Array {
  const widest = places.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  return widest === 0 ? places : places.map((value) => value / widest);
}

function largestChange(before: Float64Array, after: Float64Array): number {
  return after.reduce((most, value, at) => Math.max(most, Math.abs(value - (before[at] ?? 0))), 0);
}

function namedPlaces({ ids }: MatrixSide, places: Float64Array): [NodeId, number][] {
  return ids.map((id, at) => [id, places[at] ?? 0]);
}

function oriented(
  places: Map<NodeId, number>,
  links: readonly NetworkLink[],
  contested: ReadonlySet<NodeId>,
): Map<NodeId, number> {
  const direction = Math.sign(places.get(mostSpokenOn(links, contested)) ?? 1) || 1;
  return new Map([...places].map(([id, value]) => [id, value * direction]));
}

function mostSpokenOn(links: readonly NetworkLink[], contested: ReadonlySet<NodeId>): NodeId {
  const counts = new Map<NodeId, number>([...contested].map((id) => [id, 0]));
  for (const { target } of links)
    if (contested.has(target)) counts.set(target, (counts.get(target) ?? 0) + 1);
  const ranked = [...counts].toSorted(([left, few], [right, many]) => many - few || (left < right ? -1 : 1));
  return ranked[0]?.[0] ?? ("" as NodeId);
}
