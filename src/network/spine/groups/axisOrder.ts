import type { SpineCase } from "../model/spineCase.ts";
import type { AxisOrder } from "../model/spineLayout.ts";
import { NEVER, whenBoundariesFall } from "./whenBoundariesFall.ts";

/** Actors in the order of the axis, equals by id, and how they fall into groups along it. */
export function axisOrder({ actors }: Pick<SpineCase, "actors">): AxisOrder {
  const values = Float64Array.from(actors, ({ alignment }) => alignment ?? Number.NaN);
  const all = Int32Array.from(values.keys());
  const valueOf = (at: number) => values[at] ?? 0;
  const placed = all
    .filter((at) => !Number.isNaN(valueOf(at)))
    .toSorted((one, other) => valueOf(one) - valueOf(other) || one - other);
  const apart = all.filter((at) => Number.isNaN(valueOf(at)));
  const falls = whenBoundariesFall(Float64Array.from(placed, valueOf));
  const fell = new Int32Array(Math.max(0, all.length - 1)).fill(NEVER);
  fell.set(falls);
  return { actors: joined(placed, apart), placed: placed.length, fell };
}

function joined(first: Int32Array, then: Int32Array): Int32Array {
  const all = new Int32Array(first.length + then.length);
  all.set(first);
  all.set(then, first.length);
  return all;
}
