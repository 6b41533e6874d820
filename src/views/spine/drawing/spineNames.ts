import { STANCES } from "../../../case/statement.ts";
import type { SpineRibbon } from "../../../network/spine/model/spinePicture.ts";
import { openGroupOf } from "../../../network/spine/bundlesBetween.ts";
import { headName } from "./boxHead.ts";
import { stanceAt } from "./ribbonMarks.ts";
import type { RibbonEnds } from "./spineAt.ts";
import type { SpineScene } from "./spineScene.ts";

/** What a group is called: what is seen at its head, its place, who in it says most, and what it supports and opposes most. */
export function groupName(scene: SpineScene, at: number): string {
  const { said, layout, words } = scene;
  const group = layout.groups[at];
  if (group === undefined) return "";
  const names = group.foremost.map((actor) => said.actors[actor]?.name ?? "");
  const called = words.groupName({
    at: at + 1,
    all: layout.groups.length,
    head: headName(scene, at),
    names,
  });
  const takes = scene.picture.groups[at]?.stances ?? null;
  const most = (["support", "oppose"] as const).flatMap((stance) => {
    const label = mostSaid(scene, at, STANCES.indexOf(stance));
    return label === null ? [] : [words.groupStance[stance]({ label })];
  });
  return [called, ...(takes === null ? [] : [words.groupTakes(takes)]), ...most].join(" ");
}

/** The proposition that a group says most on in one stance. */
function mostSaid({ said, layout: { bundles } }: SpineScene, group: number, stance: number): string | null {
  let [found, most] = [-1, 0];
  bundles.group.forEach((of, row) => {
    const statements = bundles.statements[row] ?? 0;
    if (of !== group || bundles.stance[row] !== stance || statements <= most) return;
    [found, most] = [bundles.proposition[row] ?? -1, statements];
  });
  return said.propositions[found]?.label ?? null;
}

/** What a ribbon says: how many of its group take which stance on what. */
export function ribbonName(scene: SpineScene, ribbon: SpineRibbon): string {
  const { said, words } = scene;
  const label = said.propositions[ribbon.proposition]?.label ?? "";
  const actors = actorsIn(scene, ribbon).length;
  return words.ribbon[stanceAt(ribbon.stance)]({ actors, label, statements: ribbon.statements });
}

/** The actors whose positions a ribbon gathers. */
export function actorsIn({ said, passing, layout }: SpineScene, ribbon: RibbonEnds): readonly number[] {
  const shown = passing ?? said.positions;
  const groups = openGroupOf(layout.groups, layout.marks);
  const found: number[] = [];
  shown.actor.forEach((actor, row) => {
    const isOf =
      shown.proposition[row] === ribbon.proposition &&
      shown.stance[row] === ribbon.stance &&
      groups[actor] === ribbon.group;
    if (isOf) found.push(actor);
  });
  return found;
}
