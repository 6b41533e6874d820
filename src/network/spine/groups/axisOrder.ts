import type { SpineCase } from "../model/spineCase.ts";
import type { AxisOrder } from "../model/spineLayout.ts";
import { NEVER, whenBoundariesFall } from "./whenBoundariesFall.ts";

/** Actors in the order of the axis, equals by id, and how they fall into groups along it. */
export function axisOrder({ actors }: Pick<SpineCase, "actors">): AxisOrder {
  const all = actors.map((_, at) => at);
  const placeOf = (at: number) => actors[at]?.alignment ?? null;
  const placed = all
    .filter((at) => placeOf(at) !== null)
    .toSorted((one, other) => (placeOf(one) ?? 0) - (placeOf(other) ?? 0) || one - other);
  const apart = all.filter((at) => placeOf(at) === null);
  const falls = whenBoundariesFall(Float64Array.from(placed, (at) => placeOf(at) ?? 0));
  const fell = new Int32Array(Math.max(0, all.length - 1)).fill(NEVER);
  fell.set(falls);
  return { actors: Int32Array.from([...placed, ...apart]), placed: placed.length, fell };
}
