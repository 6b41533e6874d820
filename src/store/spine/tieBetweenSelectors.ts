import type { ActorId } from "../../case/actor.ts";
import { mostActive, statementsByActor } from "../../network/spine/groups/activity.ts";
import { rangeOfGroup } from "../../network/spine/groups/groupId.ts";
import { type Range, lengthOf } from "../../network/spine/groups/range.ts";
import type { SpineCase } from "../../network/spine/model/spineCase.ts";
import type { AxisOrder, GroupId } from "../../network/spine/model/spineLayout.ts";
import type { CellColumns } from "../../network/ties/gathered/cellColumns.ts";
import { type StrongestBetween, strongestBetween } from "../../network/ties/gathered/strongestBetween.ts";
import type { Aggregation } from "../../network/ties/projection.ts";
import type { TieSettings } from "../../network/ties/tieNetwork.ts";
import type { Explorer } from "../createExplorerStore.ts";
import { memoizeLast } from "../memoizeLast.ts";
import { selectTieSettings } from "../tieSelectors.ts";
import { selectTieCells } from "./groupTieSelectors.ts";
import { selectAxisOrder, selectSpineCase } from "./spineSelectors.ts";

/** The ties between two groups, or within one. */
export interface TieBetween {
  readonly groups: readonly { readonly actors: number; readonly names: readonly string[] }[];
  readonly strongest: StrongestBetween;
  readonly aggregation: Aggregation;
  /** Who is at a place of the list of actors. */
  readonly actorAt: (place: number) => ActorId;
}

/** So many pairs of each kind are listed. */
const LISTED = 25;

const found = memoizeLast(tieBetween);
const countedTies = memoizeLast((cells: CellColumns, settings: TieSettings) => ({ cells, settings }));
const ends = memoizeLast((one: string, other: string) => [one, other] as const);

/** The ties of the visible statements between two groups, each named by the actors at its ends; null where the case has no such groups. */
export const selectTieBetween = (one: string, other: string) => (state: Explorer) =>
  found(
    selectSpineCase(state),
    selectAxisOrder(state),
    countedTies(selectTieCells(state), selectTieSettings(state)),
    ends(one, other),
  );

function tieBetween(
  said: SpineCase,
  order: AxisOrder,
  { cells, settings }: ReturnType<typeof countedTies>,
  names: ReturnType<typeof ends>,
): TieBetween | null {
  const [one, other] = names.map((name) => rangeOfGroup(said, order, name as GroupId));
  if (!one || !other) return null;
  const membersOf = ({ from, to }: Range) => new Set(order.actors.subarray(from, to));
  const statements = statementsByActor(said);
  const nameAt = (actor: number) => said.actors[actor]?.name ?? "";
  return {
    groups: (names[0] === names[1] ? [one] : [one, other]).map((range) => ({
      actors: lengthOf(range),
      names: Array.from(mostActive(order, range, statements).subarray(0, 2)).map(nameAt),
    })),
    strongest: strongestBetween(cells, [membersOf(one), membersOf(other)], settings, LISTED),
    aggregation: settings.aggregation,
    actorAt: (place) => (said.actors[place]?.id ?? "").slice("actor/".length) as ActorId,
  };
}
