import type { Tie } from "../ties/projectOneMode.ts";

/** Ties by the places of their ends, each from both: those of `at` are from `starts[at]` up to `starts[at + 1]`. */
export interface SignedNetwork<Id extends string = string> {
  /** Places in an order that ids decide only where nothing else does. */
  readonly ids: readonly Id[];
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  readonly weights: Float64Array;
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
  const alike = networkOf(ids, ties);
  const [counts, marks] = [ids.map(said), marksOf(alike, ids.map(said))];
  const order = ids
    .map((_, at) => at)
    .toSorted(
      (one, other) =>
        (counts[other] ?? 0) - (counts[one] ?? 0) || (marks[one] ?? 0) - (marks[other] ?? 0) || one - other,
    );
  return networkOf(
    order.flatMap((at) => ids[at] ?? []),
    ties,
  );
}

function networkOf<Id extends string>(ids: readonly Id[], ties: readonly Tie<Id>[]): SignedNetwork<Id> {
  const placeOf = new Map(ids.map((id, at) => [id, at]));
  const pairs = ties
    .flatMap(({ left, right, weight }) => {
      const [from, to] = [placeOf.get(left) ?? 0, placeOf.get(right) ?? 0];
      return [
        { from, to, weight },
        { from: to, to: from, weight },
      ];
    })
    .toSorted((one, other) => one.from - other.from || one.to - other.to);
  const starts = new Uint32Array(ids.length + 1);
  for (const { from } of pairs) starts[from + 1] = (starts[from + 1] ?? 0) + 1;
  for (let at = 0; at < ids.length; at += 1) starts[at + 1] = (starts[at + 1] ?? 0) + (starts[at] ?? 0);
  const sum = (sign: 1 | -1) => {
    const sums = new Float64Array(ids.length);
    for (const { from, weight } of pairs) sums[from] = (sums[from] ?? 0) + Math.max(0, sign * weight);
    return sums;
  };
  const [agreement, disagreement] = [sum(1), sum(-1)];
  return {
    ids,
    starts,
    ends: Uint32Array.from(pairs, ({ to }) => to),
    weights: Float64Array.from(pairs, ({ weight }) => weight),
    agreement,
    disagreement,
    agreementInAll: half(agreement),
    disagreementInAll: half(disagreement),
  };
}

function half(strengths: Float64Array): number {
  return strengths.reduce((sum, strength) => sum + strength, 0) / 2;
}

/** A number for each place that hangs on how it is tied and on nothing else. */
function marksOf({ ids, starts, ends, weights }: SignedNetwork, counts: readonly number[]): Int32Array {
  let marks = Int32Array.from(counts, (count) => scramble(count));
  for (let round = 0; round < ROUNDS; round += 1) {
    const next = new Int32Array(ids.length);
    for (let at = 0; at < ids.length; at += 1) {
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
