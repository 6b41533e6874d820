import type { Aggregation } from "../../network/ties/projection.ts";
import type { DrawnGroupTies } from "../../network/spine/ties/drawnTies.ts";
import type { TieKind } from "../../network/spine/ties/tieRibbon.ts";
import type { OwnTie } from "../../network/spine/ties/ownTies.ts";
import type { TieRibbon } from "../../network/spine/ties/tiePicture.ts";
import type { GroupTiesSaid, TieSpineScene } from "./tieSpineScene.ts";

/** What a ribbon or a stub says: between whom, how much a pair, and over how many pairs. */
export function tieName(scene: TieSpineScene, tie: TieRibbon): string {
  const { aggregation, tieWords } = scene;
  const called = calledKind(tie.kind, aggregation);
  if (tie.one === tie.other) return tieWords.stub[called](tie);
  const [one, other] = [groupAround(scene, tie.one), groupAround(scene, tie.other)];
  const text = tieWords.ribbon[called]({ ...tie, one, other });
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

/** What a line of the chosen actor says: with which group, how much a pair, and over how many pairs. */
export function ownTieName(scene: TieSpineScene, tie: OwnTie): string {
  const called = calledKind(tie.kind, scene.aggregation);
  return scene.tieWords.ribbon[called]({
    ...tie,
    one: chosenName(scene),
    other: groupAround(scene, tie.group),
  });
}

function groupAround({ layout, said, tieWords }: TieSpineScene, at: number): string {
  return tieWords.around({
    at: at + 1,
    names: (layout.groups[at]?.foremost ?? []).map((actor) => said.actors[actor]?.name ?? ""),
  });
}

function chosenName({ said, chosen }: TieSpineScene): string {
  return chosen?.kind === "actor" ? (said.actors[chosen.actor]?.name ?? "") : "";
}

/** What stands over the picture: whose ties are brought out, or which ribbons are drawn. */
export function drawnText(scene: TieSpineScene): string {
  const { ties, own, aggregation, tieWords } = scene;
  if (own !== null)
    return [tieWords.ownTies[aggregation]({ ...own, name: chosenName(scene) }), tieWords.ownRest].join(" ");
  const isRest = ties.drawn.ties.length < ties.drawn.all;
  return [drawnTiesSentence(ties.drawn, tieWords), ...(isRest ? [tieWords.seeRest] : [])].join(" ");
}

/** What the ties of a kind are called; where stances are ignored, that actors spoke on the same. */
export function calledKind(kind: TieKind, aggregation: Aggregation): TieKind | "meeting" {
  return aggregation === "ignore" ? "meeting" : kind;
}

/** Which ribbons are drawn, and how much they carry. */
export function drawnTiesSentence(
  { ties, from, all, share, leftOf }: DrawnGroupTies,
  words: Pick<GroupTiesSaid, "drawnAll" | "drawnFrom" | "drawnLeft" | "drawnWidest">,
): string {
  if (ties.length === all) return words.drawnAll({ all });
  const drawn = { drawn: ties.length, all, share: Math.round(100 * share) };
  if (leftOf !== null) return words.drawnLeft({ leftOf, ...drawn });
  return from === null ? words.drawnWidest(drawn) : words.drawnFrom({ least: from, ...drawn });
}
