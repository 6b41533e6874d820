import { type Steps, eachOf, eachPlace, finished } from "../../../case/steps/steps.ts";
import type { SpineCase } from "../model/spineCase.ts";
import type { AxisOrder } from "../model/spineLayout.ts";
import { NEVER, boundarySteps } from "./whenBoundariesFall.ts";

type Actors = SpineCase["actors"];

const known = new WeakMap<Actors, AxisOrder>();

/** Actors in the order of the axis, equals by id, and how they fall into groups along it: worked out once for the same actors. */
export function axisOrder(said: Pick<SpineCase, "actors">): AxisOrder {
  return finished(axisOrderSteps(said));
}

/** The same step by step. */
export function* axisOrderSteps({ actors }: Pick<SpineCase, "actors">): Steps<AxisOrder> {
  const order = known.get(actors) ?? (yield* orderOf(actors));
  known.set(actors, order);
  return order;
}

function* orderOf(actors: Actors): Steps<AxisOrder> {
  const values = new Float64Array(actors.length);
  yield* eachOf(actors, ({ alignment }, at) => (values[at] = alignment ?? Number.NaN));
  const placed = yield* inOrder(values);
  const apart = new Int32Array(values.length)
    .map((_, at) => at)
    .filter((at) => Number.isNaN(values[at] ?? 0));
  const falls = yield* boundarySteps(Float64Array.from(placed).map((at) => values[at] ?? 0));
  const fell = new Int32Array(Math.max(0, values.length - 1)).fill(NEVER);
  fell.set(falls);
  return { actors: joined(placed, apart), placed: placed.length, fell };
}

/** The places of the numbers in a list, the least first, equals in their order. Numbers are sorted ten times faster without being compared by a function. */
function* inOrder(values: Float64Array): Steps<Int32Array> {
  const sorted = values.filter((value) => !Number.isNaN(value)).toSorted();
  yield;
  const taken = new Int32Array(sorted.length);
  const order = new Int32Array(sorted.length);
  yield* eachPlace(values.length, (at) => {
    const value = values[at] ?? Number.NaN;
    if (Number.isNaN(value)) return;
    const first = firstNotBelow(sorted, value);
    order[first + (taken[first] ?? 0)] = at;
    taken[first] = (taken[first] ?? 0) + 1;
  });
  return order;
}

function firstNotBelow(sorted: Float64Array, value: number): number {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((sorted[middle] ?? 0) < value) from = middle + 1;
    else to = middle;
  }
  return from;
}

function joined(first: Int32Array, then: Int32Array): Int32Array {
  const all = new Int32Array(first.length + then.length);
  all.set(first);
  all.set(then, first.length);
  return all;
}
