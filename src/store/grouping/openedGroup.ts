import type { ActorId } from "../../case/actor.ts";
import type { CaseIndex } from "../../case/caseIndex.ts";
import { groupEnds } from "../../network/spine/model/groupEnds.ts";
import type { GroupId } from "../../network/spine/model/spineLayout.ts";

/** The group that an address names by the actors at its ends; null where the case does not have them. */
export function readGroup({ actors }: CaseIndex, text: string | null): GroupId | null {
  const ends = groupEnds(text ?? "");
  return ends?.every((end) => actors.has(end as ActorId)) === true ? `${ends[0]}..${ends[1]}` : null;
}

/** What an address asks for as a group in vain. */
export function unknownGroup(index: CaseIndex, text: string | null): readonly string[] {
  return text === null || readGroup(index, text) !== null ? [] : [`among=${text}`];
}
