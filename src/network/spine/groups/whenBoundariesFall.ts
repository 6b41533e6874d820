import { Heap } from "../../routes/heap.ts";

/** Two neighbouring groups that may be merged. */
interface Meeting {
  /** How much the sum of squares within groups would grow by it. */
  readonly estimate: number;
  readonly left: number;
  readonly right: number;
  readonly end: number;
}

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
  const clusters = clustersOf(places);
  const fell = new Int32Array(Math.max(0, places.length - 1));
  const queue = new Heap<Meeting>();
  for (let right = 1; right < places.length; right += 1) queue.push(meeting(clusters, right - 1, right));
  for (let time = 0; time < fell.length;) {
    const next = queue.pop();
    if (next === undefined) break;
    if (!stands(clusters, next)) continue;
    fell[next.right - 1] = next.estimate === 0 ? NEVER : time;
    time += 1;
    merge(clusters, next);
    if (next.left > 0) queue.push(meeting(clusters, clusters.start[next.left - 1] ?? 0, next.left));
    if (next.end < places.length) queue.push(meeting(clusters, next.left, next.end));
  }
  return fell;
}

/** Groups by the place at which they begin; for the last place of each, where it begins. */
interface Clusters {
  readonly sum: Float64Array;
  readonly end: Int32Array;
  readonly start: Int32Array;
}

function clustersOf(places: Float64Array): Clusters {
  return {
    sum: Float64Array.from(places),
    end: Int32Array.from(places, (_, at) => at + 1),
    start: Int32Array.from(places, (_, at) => at),
  };
}

function meeting({ sum, end }: Clusters, left: number, right: number): Meeting {
  const until = end[right] ?? 0;
  const [few, many] = [right - left, until - right];
  const apart = (sum[right] ?? 0) / many - (sum[left] ?? 0) / few;
  return { estimate: ((few * many) / (few + many)) * apart * apart, left, right, end: until };
}

/** Whether neither of the two has been merged with another since. */
function stands({ end, start }: Clusters, { left, right, end: until }: Meeting): boolean {
  return end[left] === right && end[right] === until && start[right - 1] === left;
}

function merge({ sum, end, start }: Clusters, { left, right, end: until }: Meeting): void {
  sum[left] = (sum[left] ?? 0) + (sum[right] ?? 0);
  end[left] = until;
  end[right] = 0;
  start[until - 1] = left;
}
