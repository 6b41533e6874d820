import type { SpineCase } from "../model/spineCase.ts";
import type { AxisOrder, GroupId } from "../model/spineLayout.ts";
import type { Range } from "./range.ts";

const BETWEEN = "..";
const ACTOR = "actor/";

type Actors = Pick<SpineCase, "actors">;

/** The name of a group: its actors at both ends of the axis. */
export function groupIdOf({ actors }: Actors, order: AxisOrder, { from, to }: Range): GroupId {
  const idAt = (at: number) => (actors[order.actors[at] ?? -1]?.id ?? "").replace(ACTOR, "");
  return `${idAt(from)}${BETWEEN}${idAt(to - 1)}`;
}

/** The stretch of the axis that a name means; null where the case has no such actors, or not in that order. */
export function rangeOfGroup(said: Actors, order: AxisOrder, id: GroupId): Range | null {
  const [from, to] = id.split(BETWEEN).map((end) => alongAxis(said, order, end));
  if (from === undefined || to === undefined || from < 0 || to < from) return null;
  const isApart = from >= order.placed;
  return isApart === to >= order.placed ? { from, to: to + 1 } : null;
}

function alongAxis({ actors }: Actors, order: AxisOrder, end: string): number {
  const actor = actors.findIndex(({ id }) => id === `${ACTOR}${end}`);
  return actor < 0 ? -1 : order.actors.indexOf(actor);
}
