import type { SpineCase } from "../model/spineCase.ts";
import type { AxisOrder, GroupId } from "../model/spineLayout.ts";
import { groupEnds } from "../model/groupEnds.ts";
import type { Range } from "./range.ts";

const ACTOR = "actor/";

type Actors = Pick<SpineCase, "actors">;

/** The name of a group: its actors at both ends of the axis. */
export function groupIdOf({ actors }: Actors, order: AxisOrder, { from, to }: Range): GroupId {
  const idAt = (at: number) => (actors[order.actors[at] ?? -1]?.id ?? "").replace(ACTOR, "");
  return `${idAt(from)}..${idAt(to - 1)}`;
}

/**
 * The stretch of the axis that a name means, with all who are at the same place as its ends, in whatever order these are
 * named: so it means the same while actors have other ids. Null where the case has no such actors, or one of them alone
 * has a place on the axis.
 */
export function rangeOfGroup(said: Actors, order: AxisOrder, id: GroupId): Range | null {
  const places = (groupEnds(id) ?? []).map((end) => alongAxis(said, order, end));
  const [from, to] = places.toSorted((one, other) => one - other);
  if (from === undefined || to === undefined || from < 0) return null;
  const isApart = from >= order.placed;
  if (isApart !== to >= order.placed) return null;
  const valueAt = (at: number) => said.actors[order.actors[at] ?? -1]?.alignment;
  return { from: firstLike(valueAt, from), to: afterLast(valueAt, to) };
}

function firstLike(valueAt: (at: number) => number | null | undefined, from: number): number {
  let first = from;
  while (first > 0 && valueAt(first - 1) === valueAt(from)) first -= 1;
  return first;
}

function afterLast(valueAt: (at: number) => number | null | undefined, last: number): number {
  let after = last + 1;
  while (valueAt(after) === valueAt(last)) after += 1;
  return after;
}

function alongAxis({ actors }: Actors, order: AxisOrder, end: string): number {
  const actor = actors.findIndex(({ id }) => id === `${ACTOR}${end}`);
  return actor < 0 ? -1 : order.actors.indexOf(actor);
}
