import type { NodeId } from "../graph.ts";
import { areContested, contestedPartSteps } from "./contestedPart.ts";
import { type Steps, finished } from "../../case/steps/steps.ts";
import { leadingVectorSteps } from "./leadingVector.ts";
import { type MatrixSide, STANCE_SIGNS, type StanceMatrix, stanceMatrixSteps } from "./stanceMatrix.ts";
import type { Network, NetworkLink } from "../twoModeNetwork.ts";

/** The place of each node across, from -1 to 1; nodes that nothing joins to the contested rest are left out. */
export type Alignment = ReadonlyMap<NodeId, number>;

/** One imagined supporter and one imagined opponent for everybody: the rule of succession. */
const SUCCESSION = 2;

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
  return finished(alignmentInSteps(network));
}

/** The same in steps: the matrix, the part of it that has places, the axis. */
export function* alignmentInSteps(network: Network): Steps<Alignment> {
  const all = yield* stanceMatrixSteps(network);
  yield;
  const matrix = yield* contestedPartSteps(all);
  if (matrix === null) return new Map();
  yield;
  const propositions = yield* firstAxis(matrix);
  const actors = averaged(matrix.rows, matrix.columns, matrix.signs, propositions);
  const direction = Math.sign(propositions[mostSpokenOn(matrix)] ?? 1) || 1;
  const places = new Map<NodeId, number>();
  yield* putPlaces(places, matrix.rows, (at) => (actors[at] ?? 0) * direction);
  yield* putPlaces(places, matrix.columns, (at) => (propositions[at] ?? 0) * direction);
  return places;
}

/** Where a position draws its actor: to the place of the proposition if it supports it, to the mirror place if it opposes. */
export function pullOf({ stance, target }: NetworkLink, places: Alignment): number {
  return STANCE_SIGNS[stance] * (places.get(target) ?? 0);
}

/**
 * The places of propositions that stay the same, but for their stretch, when actors are averaged from them and they from
 * the actors. Places times the square root of their weight are an eigenvector of a symmetric matrix.
 */
function* firstAxis(matrix: StanceMatrix): Steps<Float64Array> {
  const { rows, columns, signs } = matrix;
  const roots = Float64Array.from(columns.counts, (count) => Math.sqrt(count + SUCCESSION));
  const vector = yield* leadingVectorSteps(
    (one) => times(means(columns, rows, signs, means(rows, columns, signs, over(one, roots))), roots),
    times(startingPlaces(matrix), roots),
  );
  return stretched(over(vector, roots));
}

/** Begins with how far each proposition is supported, nudged apart so that no symmetry can hide the axis. */
function startingPlaces({ rows, columns, signs }: StanceMatrix): Float64Array {
  const support = averaged(columns, rows, signs, new Float64Array(rows.ids.length).fill(1));
  return support.map((value, at) => ((columns.counts[at] ?? 0) === 0 ? 0 : value + 0.1 * Math.sin(at + 1)));
}

function averaged(to: MatrixSide, from: MatrixSide, signs: Float64Array, places: Float64Array): Float64Array {
  return stretched(means(to, from, signs, places));
}

/** For each node of one side, the sum of s·x over its links, divided by their number plus two. */
function means(to: MatrixSide, from: MatrixSide, signs: Float64Array, places: Float64Array): Float64Array {
  const sums = new Float64Array(to.ids.length);
  for (let cell = 0; cell < signs.length; cell += 1) {
    const at = to.ofCell[cell] ?? 0;
    sums[at] = (sums[at] ?? 0) + (signs[cell] ?? 0) * (places[from.ofCell[cell] ?? 0] ?? 0);
  }
  return sums.map((sum, at) => sum / ((to.counts[at] ?? 0) + SUCCESSION));
}

function times(one: Float64Array, other: Float64Array): Float64Array {
  return one.map((value, at) => value * (other[at] ?? 0));
}

function over(one: Float64Array, other: Float64Array): Float64Array {
  return one.map((value, at) => value / (other[at] ?? 1));
}

function stretched(places: Float64Array): Float64Array {
  const widest = places.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  return widest === 0 ? places : places.map((value) => value / widest);
}

/** The contested proposition with most positions; of equal ones the first in the alphabet. */
function mostSpokenOn(matrix: StanceMatrix): number {
  const { counts } = matrix.columns;
  return areContested(matrix).reduce(
    (most, isContested, at) =>
      isContested && (counts[at] ?? 0) > (most < 0 ? 0 : (counts[most] ?? 0)) ? at : most,
    -1,
  );
}

/** Puts the places of the nodes of one side among all; who has no cell has none. */
function* putPlaces(
  places: Map<NodeId, number>,
  { ids, counts }: MatrixSide,
  placeOf: (at: number) => number,
): Steps<void> {
  for (const [at, id] of ids.entries()) {
    if ((counts[at] ?? 0) > 0) places.set(id, placeOf(at));
    if (at % NODES_AT_ONCE === 0) yield;
  }
}

/** So many nodes are given their places in one step. */
const NODES_AT_ONCE = 10_000;
