import type { AxisOrder } from "../model/spineLayout.ts";
import type { Range } from "./range.ts";
import { NEVER } from "./whenBoundariesFall.ts";

/** Cuts a stretch of the axis where boundaries fell last: into so many groups, or fewer where actors stand at one place. */
export function cutRange({ fell }: AxisOrder, { from, to }: Range, count: number): readonly Range[] {
  const cuts: number[] = [];
  let before = Number.POSITIVE_INFINITY;
  while (cuts.length < count - 1) {
    const at = lastToFall(fell, { from, to }, before);
    if (at === null) break;
    before = fell[at] ?? NEVER;
    cuts.push(at + 1);
  }
  const edges = [from, ...cuts.toSorted((one, other) => one - other), to];
  return edges.slice(1).map((edge, at) => ({ from: edges[at] ?? from, to: edge }));
}

/** The boundary within a stretch that fell last before a time. */
function lastToFall(fell: Int32Array, { from, to }: Range, before: number): number | null {
  let found: number | null = null;
  let latest = NEVER;
  for (let at = from; at < to - 1; at += 1) {
    const time = fell[at] ?? NEVER;
    if (time > latest && time < before) [latest, found] = [time, at];
  }
  return found;
}
