import type { Aggregation } from "../../network/ties/projection.ts";
import type { DrawnGroupTies } from "../../network/spine/ties/drawnTies.ts";
import type { TieKind } from "../../network/spine/ties/tieRibbon.ts";
import type { TieRibbon } from "../../network/spine/ties/tiePicture.ts";
import type { GroupTiesSaid, TieSpineScene } from "./tieSpineScene.ts";

/** What a ribbon or a stub says: between whom, how much a pair, and over how many pairs. */
export function tieName({ layout, said, aggregation, tieWords }: TieSpineScene, tie: TieRibbon): string {
  const called = calledKind(tie.kind, aggregation);
  if (tie.one === tie.other) return tieWords.stub[called](tie);
  const nameOf = (at: number) =>
    tieWords.around({
      at: at + 1,
      names: (layout.groups[at]?.foremost ?? []).map((actor) => said.actors[actor]?.name ?? ""),
    });
  const text = tieWords.ribbon[called]({ ...tie, one: nameOf(tie.one), other: nameOf(tie.other) });
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
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
