import type { SpineWay } from "../spine/stage/spineWay.ts";
import { ownTieId, tieId } from "./tieRibbonMarks.ts";
import { ownTiesOf, tiesOf } from "./tieSpineAt.ts";
import type { TieSpineScene } from "./tieSpineScene.ts";

/** The ways from a node; `from` is the group that it was reached from. */
export function tieWayAt(scene: TieSpineScene, id: string, from: string | null): SpineWay {
  const groups = scene.layout.groups.map((group) => group.id as string);
  if (groups.includes(id)) return { beside: groups, within: withinGroup(scene, id), around: null };
  const { said, chosen } = scene;
  if (chosen?.kind === "actor" && said.actors[chosen.actor]?.id === id) {
    const home = homeOf(scene, id);
    const beside = home === null ? [] : withinGroup(scene, home);
    return { beside: beside.includes(id) ? beside : [id, ...beside], within: ownIds(scene), around: home };
  }
  const home = from !== null && groups.includes(from) ? from : homeOf(scene, id);
  const beside = home === null ? [] : withinGroup(scene, home);
  return { beside: beside.includes(id) ? beside : [id, ...beside], within: [], around: home };
}

/** The lines of the chosen actor where it is in the group, the ties of the group, the strongest first, then its actors that have names. */
function withinGroup(scene: TieSpineScene, id: string): readonly string[] {
  const { said, layout } = scene;
  const at = layout.groups.findIndex((group) => group.id === id);
  const ties = tiesOf(scene)
    .filter(({ one, other }) => one === at || other === at)
    .toSorted((one, other) => other.mean - one.mean);
  const names = layout.groups[at]?.names ?? [];
  const isHome = scene.chosen?.kind === "actor" && layout.marks.group[scene.chosen.actor] === at;
  return [
    ...(isHome ? ownIds(scene) : []),
    ...ties.map((tie) => tieId(scene, tie)),
    ...names.map(({ actor }) => said.actors[actor]?.id ?? ""),
  ];
}

function ownIds(scene: TieSpineScene): readonly string[] {
  return ownTiesOf(scene).map((tie) => ownTieId(scene, tie));
}

/** The group of an actor, or the first of a tie. */
function homeOf(scene: TieSpineScene, id: string): string | null {
  const { said, layout } = scene;
  const tie = tiesOf(scene).find((one) => tieId(scene, one) === id);
  const isOwn = scene.chosen?.kind === "actor" && ownIds(scene).includes(id);
  const actor =
    isOwn && scene.chosen?.kind === "actor"
      ? scene.chosen.actor
      : said.actors.findIndex((one) => one.id === id);
  return layout.groups[tie?.one ?? layout.marks.group[actor] ?? -1]?.id ?? null;
}
