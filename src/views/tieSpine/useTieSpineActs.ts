import type { ActorId } from "../../case/actor.ts";
import { groupEnds } from "../../network/spine/model/groupEnds.ts";
import type { GroupId, SpineLayout } from "../../network/spine/model/spineLayout.ts";
import type { CasePlace } from "../../store/place/places.ts";
import { useOpenPlace } from "../../store/place/useOpenPlace.ts";
import type { TieSpot } from "./tieSpineAt.ts";
import type { TieSpineScene } from "./tieSpineScene.ts";

/** What a click or Enter does: opens a group, the strongest pairs of a tie, the strongest pair of a line of the chosen actor, or the words of an actor. */
export function useTieSpineActs(
  { layout, said, chosen }: TieSpineScene,
  onOpen: (group: GroupId | null) => void,
): (spot: TieSpot | null) => void {
  const openPlace = useOpenPlace();
  const nameAt = (actor: number) => (said.actors[actor]?.id ?? "").slice("actor/".length) as ActorId;
  return (spot) => {
    if (spot === null) return;
    if (spot.kind === "group") {
      const id = layout.groups[spot.group]?.id ?? null;
      onOpen(id === layout.opened ? null : id);
    }
    if (spot.kind === "tie") openPlace(tiesPlace(layout.groups, spot.tie));
    if (spot.kind === "actor") openPlace({ page: "actor", actor: nameAt(spot.actor) });
    if (spot.kind === "own" && chosen?.kind === "actor")
      openPlace({ page: "tie", actor: nameAt(chosen.actor), other: nameAt(spot.tie.most) });
  };
}

/** Where the strongest pairs between two groups are. */
export function tiesPlace(
  groups: readonly Pick<SpineLayout["groups"][number], "id">[],
  { one, other }: { readonly one: number; readonly other: number },
): CasePlace {
  const [from, to] = (groupEnds(groups[one]?.id ?? "") ?? ["", ""]) as [ActorId, ActorId];
  const [otherFrom, otherTo] = (groupEnds(groups[other]?.id ?? "") ?? ["", ""]) as [ActorId, ActorId];
  return { page: "between", from, to, otherFrom, otherTo };
}
