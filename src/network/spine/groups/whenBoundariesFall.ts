import { type Steps, eachPlace, finished } from "../../../case/steps/steps.ts";
import { LeastFirst } from "./leastFirst.ts";

/** Between equals a boundary never stands. */
export const NEVER = -1;

/**
 * Merges neighbours on a line, those first whose merging adds least to the sum of squares within groups, until all are
 * one (Ward 1963, Hierarchical grouping to optimize an objective function, Journal of the American Statistical
 * Association 58; here among neighbours alone). Says for each boundary between sorted places when it fell: the K − 1
 * that fell last divide any stretch into its K groups, so that one tree serves every number of groups and every group
 * that is opened. O(n log n).
 */
export function whenBoundariesFall(places: Float64Array): Int32Array {
  return finished(boundarySteps(places));
}

/** So many of those that come next are looked at in one step. */
const AT_ONCE = 2000;

/** The same step by step. */
export function* boundarySteps(places: Float64Array): Steps<Int32Array> {
  const clusters = clustersOf(places);
  const fell = new Int32Array(Math.max(0, places.length - 1));
  const queue = meetingsOf(places.length);
  yield* eachPlace(fell.length, (left) => meet(clusters, queue, left, left + 1));
  let looked = 0;
  for (let time = 0; time < fell.length; time += mergeNext(clusters, queue, fell, time)) {
    looked += 1;
    if (looked % AT_ONCE === 0) yield;
  }
  return fell;
}

/** Merges the two that come next, if neither has been merged since they met: says how often it merged. */
function mergeNext(clusters: Clusters, queue: Meetings, fell: Int32Array, time: number): number {
  const next = queue.first.pop();
  if (next < 0) return fell.length;
  const left = queue.left[next] ?? 0;
  const right = queue.right[next] ?? 0;
  const end = queue.end[next] ?? 0;
  if (!stand(clusters, left, right, end)) return 0;
  fell[right - 1] = clusters.low[left] === clusters.high[right] ? NEVER : time;
  merge(clusters, left, right, end);
  if (left > 0) meet(clusters, queue, clusters.start[left - 1] ?? 0, left);
  if (end < clusters.sum.length) meet(clusters, queue, left, end);
  return 1;
}

/** Neighbouring groups that may be merged, an entry each, by how much the sum of squares within groups would grow. */
interface Meetings {
  readonly first: LeastFirst;
  readonly left: Int32Array;
  readonly right: Int32Array;
  readonly end: Int32Array;
}

/** At first one fewer than places; then each merging brings at most two. */
function meetingsOf(places: number): Meetings {
  const most = 3 * places;
  return {
    first: new LeastFirst(most),
    left: new Int32Array(most),
    right: new Int32Array(most),
    end: new Int32Array(most),
  };
}

/** Groups by the place at which they begin; for the last place of each, where it begins. */
interface Clusters {
  readonly sum: Float64Array;
  readonly low: Float64Array;
  readonly high: Float64Array;
  readonly end: Int32Array;
  readonly start: Int32Array;
}

function clustersOf(places: Float64Array): Clusters {
  return {
    sum: places.slice(),
    low: places,
    high: places.slice(),
    end: new Int32Array(places.length).map((_, at) => at + 1),
    start: new Int32Array(places.length).map((_, at) => at),
  };
}

function meet({ sum, end }: Clusters, queue: Meetings, left: number, right: number): void {
  const until = end[right] ?? 0;
  const few = right - left;
  const many = until - right;
  const apart = (sum[right] ?? 0) / many - (sum[left] ?? 0) / few;
  const entry = queue.first.push(((few * many) / (few + many)) * apart * apart);
  queue.left[entry] = left;
  queue.right[entry] = right;
  queue.end[entry] = until;
}

/** Whether neither of the two has been merged with another since. */
function stand({ end, start }: Clusters, left: number, right: number, until: number): boolean {
  return end[left] === right && end[right] === until && start[right - 1] === left;
}

function merge({ sum, high, end, start }: Clusters, left: number, right: number, until: number): void {
  sum[left] = (sum[left] ?? 0) + (sum[right] ?? 0);
  high[left] = high[right] ?? 0;
  end[left] = until;
  end[right] = 0;
  start[until - 1] = left;
}
