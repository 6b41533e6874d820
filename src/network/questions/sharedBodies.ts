import type { ActorId } from "../../case/actor.ts";
import { bodyOf } from "../../case/bodies.ts";
import { hasSpokespeople } from "../../case/counting/countAsBodies.ts";
import type { CaseIndex } from "../../case/caseIndex.ts";

/** A body that several of some actors are or speak for, with its full name, and how many of them. */
export interface SharedBody {
  readonly id: ActorId;
  readonly name: string;
  readonly count: number;
}

/** Which of the actors are one body, and how many each time: a count of actors that says nothing of it claims too much. */
export function sharedBodies(index: CaseIndex, ids: readonly ActorId[]): readonly SharedBody[] {
  if (!hasSpokespeople(index.case)) return [];
  const bodyOfActor = bodyOf(index.case);
  const counts = new Map<ActorId, number>();
  for (const id of new Set(ids)) {
    const body = bodyOfActor(id);
    counts.set(body, (counts.get(body) ?? 0) + 1);
  }
  return [...counts].flatMap(([id, count]) => {
    const name = index.actors.get(id)?.name;
    return name === undefined || count < 2 ? [] : [{ id, name, count }];
  });
}
