import type { ActorId } from "../../case/actor.ts";
import type { CaseIndex } from "../../case/caseIndex.ts";
import { lengthOf } from "../../network/spine/groups/range.ts";
import { type Member, membersOf } from "../../network/spine/table/membersOf.ts";
import type { SpineTable } from "../../network/spine/table/spineTable.ts";
import { selectCounted } from "../countedSelectors.ts";
import type { Explorer } from "../createExplorerStore.ts";
import { memoizeLast } from "../memoizeLast.ts";
import { selectVisiblePlaces } from "../selectors.ts";
import { selectSpineTable } from "./spineSelectors.ts";

/** The group that is opened, as it is listed. */
export interface ListedGroup {
  /** How many actors it has, silent under the filter or not. */
  readonly actors: number;
  /** Whether nothing joins them to the contested rest. */
  readonly isApart: boolean;
  readonly members: readonly ListedMember[];
}

export interface ListedMember extends Omit<Member, "actor"> {
  readonly actor: ActorId;
}

const listed = memoizeLast(listedGroup);
const places = memoizeLast(placesOf);

/** The group that is opened with those of its actors who speak; null where none is. */
export const selectListedMembers = (state: Explorer) => listed(selectSpineTable(state));

/** Where the visible statements of its actors are in the list of the case. */
export const selectListedPlaces = (state: Explorer) =>
  places(selectCounted(state), selectVisiblePlaces(state), selectListedMembers(state));

function listedGroup(table: SpineTable): ListedGroup | null {
  const at = table.groups.findIndex(({ isOpened }) => isOpened);
  const group = table.groups[at];
  if (group === undefined) return null;
  const members = membersOf(table, at).map((member) => ({ ...member, actor: idOf(table, member.actor) }));
  return { actors: lengthOf(group), isApart: group.isApart, members };
}

function idOf({ said }: SpineTable, actor: number): ActorId {
  return (said.actors[actor]?.id ?? "").replace("actor/", "") as ActorId;
}

function placesOf(
  { speakers }: CaseIndex,
  visible: Iterable<number> & ArrayLike<number>,
  group: ListedGroup | null,
): readonly number[] {
  const members = new Set(group?.members.map(({ actor }) => actor));
  const isMember = speakers.values.map((actor) => members.has(actor));
  return Array.from(visible).filter((place) => isMember[speakers.codes[place] ?? -1]);
}
