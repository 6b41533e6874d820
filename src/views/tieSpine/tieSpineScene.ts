import type { groupTiesWords } from "../../i18n/en/views/groupTies.ts";
import { spinePicture } from "../../network/spine/spinePicture.ts";
import { type OwnTies, type TiesOfActor, ownTies } from "../../network/spine/ties/ownTies.ts";
import { type TiePicture, tiePicture } from "../../network/spine/ties/tiePicture.ts";
import type { GatheredTies } from "../../network/ties/gathered/gatherTies.ts";
import type { Aggregation } from "../../network/ties/projection.ts";
import type { DrawnSpine, SpineScene } from "../spine/drawing/spineScene.ts";

export type GroupTiesSaid = ReturnType<typeof groupTiesWords>;

/** What the ties between groups are drawn from. */
export interface DrawnTieSpine extends DrawnSpine {
  readonly whole: GatheredTies;
  readonly shown: GatheredTies;
  /** Of the chosen actor; null for nobody. */
  readonly ofChosen: TiesOfActor | null;
  readonly aggregation: Aggregation;
  readonly tieWords: GroupTiesSaid;
}

/** Groups and their actors as in the spine, with the ties between them in place of propositions. */
export interface TieSpineScene extends SpineScene, Pick<DrawnTieSpine, "aggregation" | "tieWords"> {
  readonly ties: TiePicture;
  /** Those of the chosen actor, before which all others step back; null where nobody is chosen. */
  readonly own: OwnTies | null;
}

const NO_NAMES = new Map<number, never>();

/** What is seen of the ties between groups under a filter and a choice: of places chosen, only actors are drawn here. */
export function tieSpineScene({ whole, shown, ofChosen, ...drawn }: DrawnTieSpine): TieSpineScene {
  const { said, layout, passing } = drawn;
  const chosen = drawn.chosen?.kind === "actor" ? drawn.chosen : null;
  const own = chosen === null || ofChosen === null ? null : ownTies(layout, chosen.actor, ofChosen);
  const picture = spinePicture(said, layout, { passing, chosen: null });
  return {
    ...drawn,
    chosen,
    picture: { ...picture, stem: own?.stem ?? null },
    beside: own?.tied,
    own,
    names: NO_NAMES,
    ties: tiePicture(layout, whole, shown),
  };
}
