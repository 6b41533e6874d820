import type { ActorId } from "../../case/actor.ts";
import type { PropositionId } from "../../case/proposition.ts";
import { groupEnds } from "../../network/spine/model/groupEnds.ts";
import type { GroupId } from "../../network/spine/model/spineLayout.ts";
import type { CasePlace } from "../../store/place/places.ts";
import { useOpenPlace } from "../../store/place/useOpenPlace.ts";
import type { OpenedSpot } from "./drawing/spineAt.ts";
import { stanceAt } from "./drawing/ribbonMarks.ts";
import { actorsIn } from "./drawing/spineNames.ts";
import type { SpineScene } from "./drawing/spineScene.ts";

/** What a click or Enter does: opens a group, or the words of an actor, of a proposition, of a position or of a ribbon. */
export function useSpineActs(
  scene: SpineScene,
  onOpen: (group: GroupId | null) => void,
): (spot: OpenedSpot | null) => void {
  const openPlace = useOpenPlace();
  const { layout } = scene;
  return (spot) => {
    if (spot === null) return;
    if (spot.kind !== "group") {
      openPlace(placeOf(scene, spot));
      return;
    }
    const id = layout.groups[spot.group]?.id ?? null;
    onOpen(id === layout.opened ? null : id);
  };
}

/** Where the words of a spot are. */
function placeOf(scene: SpineScene, spot: Exclude<OpenedSpot, { readonly kind: "group" }>): CasePlace {
  const { said, layout } = scene;
  const actorAt = (at: number) => nameIn(said.actors[at]?.id) as ActorId;
  const propositionAt = (at: number) => nameIn(said.propositions[at]?.id) as PropositionId;
  switch (spot.kind) {
    case "actor":
      return { page: "actor", actor: actorAt(spot.actor) };
    case "proposition":
      return { page: "proposition", proposition: propositionAt(spot.proposition) };
    case "position":
      return { page: "position", actor: actorAt(spot.actor), proposition: propositionAt(spot.proposition) };
    case "ribbon": {
      const proposition = propositionAt(spot.ribbon.proposition);
      const [only, ...others] = actorsIn(scene, spot.ribbon);
      if (only !== undefined && others.length === 0)
        return { page: "position", actor: actorAt(only), proposition };
      const [from = "", to = ""] = groupEnds(layout.groups[spot.ribbon.group]?.id ?? "") ?? [];
      const page = stanceAt(spot.ribbon.stance);
      return { page, from: from as ActorId, to: to as ActorId, proposition };
    }
  }
}

/** The name of a node without its kind. */
function nameIn(id = ""): string {
  return id.slice(id.indexOf("/") + 1);
}
