import type { Tie } from "../ties/projectOneMode.ts";

/** Ties by the places of their ends, each from both: those of `at` are from `starts[at]` up to `starts[at + 1]`. */
interface Rows {
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  readonly weights: Float64Array;
}

export interface SignedNetwork<Id extends string = string> extends Rows {
  /** Places in an order that ids decide only where nothing else does. */
  readonly ids: readonly Id[];
  /** For each place the weight of its agreement, and of its disagreement. */
  readonly agreement: Float64Array;
  readonly disagreement: Float64Array;
  /** The weight of all ties of each sign, each pair once. */
  readonly agreementInAll: number;
  readonly disagreementInAll: number;
}

/** How much weighs more than something else, for each id: who said more comes first. */
export type Said<Id extends string> = (id: Id) => number;

/** So many times each actor learns what is around it: as far as a finding of sides looks, and farther. */
const ROUNDS = 6;

/**
 * The network of signed ties. Its places are in the order of what each said, then of how it is tied, then of how those
 * are tied to whom it is tied, and so on; only those who cannot be told apart so are in the order of ids. The order of
 * the ties does not matter. Source of the refinement: Weisfeiler and Leman 1968, The reduction of a graph to canonical
 * form.
 */
export function signedNetwork<Id extends string>(
  ties: readonly Tie<Id>[],
  said: Said<Id>,
): SignedNetwork<Id> {
  const ids = [...new Set(ties.flatMap(({ left, right }) => [left, right]))].toSorted();
  const counts = ids.map(said);
  const rows = rowsOf(ids, ties);
  const marks = marksOf(rows, counts);
  const order = ids
    .map((_, at) => at)
    .toSorted(
      (one, other) =>
        (counts[other] ?? 0) - (counts[one] ?? 0) || (marks[one] ?? 0) - (marks[other] ?? 0) || one - other,
    );
  const inOrder = reordered(rows, order);
  const [agreement, disagreement] = [strengthsOf(inOrder, 1), strengthsOf(inOrder, -1)];
  return {
    ids: order.flatMap((at) => ids[at] ?? []),
    ...inOrder,
    agreement,
    disagreement,
    agreementInAll: half(agreement),
    disagreementInAll: half(disagreement),
  };
}

/** The rows of ties, each in the order of the ties. */
function rowsOf<Id extends string>(ids: readonly Id[], ties: readonly Tie<Id>[]): Rows {
  const placeOf = new Map(ids.map((id, at) => [id, at]));
  const [lefts, rights] = [new Uint32Array(ties.length), new Uint32Array(ties.length)];
  const sizes = new Uint32Array(ids.length);
  for (const [at, { left, right }] of ties.entries())
    for (const [id, places] of [
      [left, lefts],
      [right, rights],
    ] as const) {
      const place = placeOf.get(id) ?? 0;
      places[at] = place;
      sizes[place] = (sizes[place] ?? 0) + 1;
    }
  const { rows, add } = emptyRows(sizes);
  for (const [at, { weight }] of ties.entries()) {
    add(lefts[at] ?? 0, rights[at] ?? 0, weight);
    add(rights[at] ?? 0, lefts[at] ?? 0, weight);
  }
  return rows;
}

/** The same ties between places that are in another order, each row in the order of its ends: gone through once, since to sort a million is slow. */
function reordered({ starts, ends, weights }: Rows, order: readonly number[]): Rows {
  const places = new Uint32Array(order.length);
  for (const [place, at] of order.entries()) places[at] = place;
  const { rows, add } = emptyRows(Uint32Array.from(order, (at) => (starts[at + 1] ?? 0) - (starts[at] ?? 0)));
  for (const [place, at] of order.entries())
    for (let tie = starts[at] ?? 0; tie < (starts[at + 1] ?? 0); tie += 1)
      add(places[ends[tie] ?? 0] ?? 0, place, weights[tie] ?? 0);
  return rows;
}

/** Rows of given sizes, and what puts a tie into the first free place of one. */
function emptyRows(sizes: Uint32Array) {
  const starts = new Uint32Array(sizes.length + 1);
  for (const [at, size] of sizes.entries()) starts[at + 1] = (starts[at] ?? 0) + size;
  const next = starts.slice();
  const rows = {
    starts,
    ends: new Uint32Array(starts.at(-1) ?? 0),
    weights: new Float64Array(starts.at(-1) ?? 0),
  };
  const add = (from: number, to: number, weight: number) => {
    const place = next[from] ?? 0;
    next[from] = place + 1;
    rows.ends[place] = to;
    rows.weights[place] = weight;
  };
  return { rows, add };
}

function strengthsOf({ starts, weights }: Rows, sign: 1 | -1): Float64Array {
  const strengths = new Float64Array(starts.length - 1);
  for (let at = 0; at < strengths.length; at += 1)
    for (let tie = starts[at] ?? 0; tie < (starts[at + 1] ?? 0); tie += 1)
      strengths[at] = (strengths[at] ?? 0) + Math.max(0, sign * (weights[tie] ?? 0));
  return strengths;
}

function half(strengths: Float64Array): number {
  return strengths.reduce((sum, strength) => sum + strength, 0) / 2;
}

/** A number for each place that hangs on how it is tied and on nothing else. */
function marksOf({ starts, ends, weights }: Rows, counts: readonly number[]): Int32Array {
  let marks = Int32Array.from(counts, (count) => scramble(count));
  for (let round = 0; round < ROUNDS; round += 1) {
    const next = new Int32Array(counts.length);
    for (let at = 0; at < counts.length; at += 1) {
      let sum = scramble(marks[at] ?? 0);
      for (let tie = starts[at] ?? 0; tie < (starts[at + 1] ?? 0); tie += 1)
        sum = (sum + scramble((marks[ends[tie] ?? 0] ?? 0) + Math.round((weights[tie] ?? 0) * 1024))) | 0;
      next[at] = sum;
    }
    marks = next;
  }
  return marks;
}

/** A whole number of 32 bits turned into another. Source: the finalizer of MurmurHash3, Appleby 2016, public domain. */
function scramble(value: number): number {
  let mixed = value | 0;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85_eb_ca_6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2_b2_ae_35);
  return mixed ^ (mixed >>> 16);
}
