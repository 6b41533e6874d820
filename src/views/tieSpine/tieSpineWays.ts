import type { SpineWay } from "../spine/stage/spineWay.ts";
import { tieId } from "./tieRibbonMarks.ts";
import { tiesOf } from "./tieSpineAt.ts";
import type { TieSpineScene } from "./tieSpineScene.ts";

/** The ways from a node; `from` is the group that it was reached from. */
export function tieWayAt(scene: TieSpineScene, id: string, from: string | null): SpineWay {
  const groups = scene.layout.groups.map((group) => group.id as string);
  if (groups.includes(id)) return { beside: groups, within: withinGroup(scene, id), around: null };
  const home = from !== null && groups.includes(from) ? from : homeOf(scene, id);
  const beside = home === null ? [] : withinGroup(scene, home);
  return { beside: beside.includes(id) ? beside : [id, ...beside], within: [], around: home };
}

/** The ties of a group, the strongest first, then its actors that have names. */
function withinGroup(scene: TieSpineScene, id: string): readonly string[] {
  const { said, layout } = scene;
  const at = layout.groups.findIndex((group) => group.id === id);
  const ties = tiesOf(scene)
    .filter(({ one, other }) => one === at || other === at)
    .toSorted((one, other) => other.mean - one.mean);
  const names = layout.groups[at]?.names ?? [];
  return [...ties.map((tie) => tieId(scene, tie)), ...names.map(({ actor }) => said.actors[actor]?.id ?? "")];
}

/** The group of an actor, or the first of a tie. */
function homeOf(scene: TieSpineScene, id: string): string | null {
  const { said, layout } = scene;
  const tie = tiesOf(scene).find((one) => tieId(scene, one) === id);
  const actor = said.actors.findIndex((one) => one.id === id);
  return layout.groups[tie?.one ?? layout.marks.group[actor] ?? -1]?.id ?? null;
}
