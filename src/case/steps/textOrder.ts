import type { Steps } from "./steps.ts";

/** So many texts are sorted, or taken from two sorted runs, in one step. */
const AT_ONCE = 2048;

/** The places of texts in the order in which `toSorted` has them; equal ones in the order given. */
export function* textOrder(texts: readonly string[]): Steps<Int32Array> {
  let order: Int32Array = new Int32Array(texts.length).map((_, place) => place);
  const isBefore = comparison(texts);
  for (let from = 0; from < order.length; from += AT_ONCE) {
    order.subarray(from, from + AT_ONCE).sort(isBefore);
    yield;
  }
  for (let width = AT_ONCE; width < order.length; width *= 2)
    order = yield* mergedRuns(order, width, isBefore);
  return order;
}

type Compare = (one: number, other: number) => number;

function comparison(texts: readonly string[]): Compare {
  return (one, other) => {
    const [left = "", right = ""] = [texts[one], texts[other]];
    return left < right ? -1 : left > right ? 1 : one - other;
  };
}

/** Each two sorted runs of so many as one. */
function* mergedRuns(order: Int32Array, width: number, compare: Compare): Steps<Int32Array> {
  const merged = new Int32Array(order.length);
  for (let from = 0; from < order.length; from += 2 * width) {
    const middle = Math.min(from + width, order.length);
    const end = Math.min(middle + width, order.length);
    let [left, right] = [from, middle];
    for (let at = from; at < end; at += 1) {
      const isLeft = right === end || (left < middle && compare(order[left] ?? 0, order[right] ?? 0) <= 0);
      merged[at] = order[isLeft ? left : right] ?? 0;
      if (isLeft) left += 1;
      else right += 1;
      if (at % AT_ONCE === 0) yield;
    }
  }
  return merged;
}
