import { oncePer } from "../../oncePer.ts";
import type { SpineCase } from "../model/spineCase.ts";
import type { AxisOrder } from "../model/spineLayout.ts";
import type { Range } from "./range.ts";

type CountedSpine = Pick<SpineCase, "actors" | "positions">;

/** How many statements each actor makes: counted once for a case. */
export const statementsByActor = oncePer(({ actors, positions }: CountedSpine): Int32Array => {
  const counts = new Int32Array(actors.length);
  positions.actor.forEach((actor, row) => {
    counts[actor] = (counts[actor] ?? 0) + (positions.statements[row] ?? 0);
  });
  return counts;
});

/** The actors of a stretch of the axis, those who said most first. */
export function mostActive(order: AxisOrder, { from, to }: Range, statements: Int32Array): Int32Array {
  const said = (actor: number) => statements[actor] ?? 0;
  return order.actors.subarray(from, to).toSorted((one, other) => said(other) - said(one) || one - other);
}
