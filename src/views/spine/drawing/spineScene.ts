import { type BroughtNames, broughtNames } from "../../../network/spine/bars/broughtNames.ts";
import type { PositionColumns, SpineCase } from "../../../network/spine/model/spineCase.ts";
import type { SpineLayout } from "../../../network/spine/model/spineLayout.ts";
import { SILENT, type SpineChoice, type SpinePicture } from "../../../network/spine/model/spinePicture.ts";
import { spinePicture } from "../../../network/spine/spinePicture.ts";
import type { spineWords } from "../../../i18n/en/views/spine.ts";
import type { Emphasis } from "../../marks/paint/mark.ts";
import { measureNames } from "./measureNames.ts";

export type SpineSaid = ReturnType<typeof spineWords>;

/** What a spine is drawn from. */
export interface DrawnSpine {
  readonly said: SpineCase;
  readonly layout: SpineLayout;
  /** The positions that pass the filter; null where all do. */
  readonly passing: PositionColumns | null;
  readonly chosen: SpineChoice;
  readonly words: SpineSaid;
}

/** A spine with all that its marks follow from. */
export interface SpineScene extends DrawnSpine {
  readonly picture: SpinePicture;
  /** The names of what is chosen, which others make way for. */
  readonly names: BroughtNames;
  /** By actor: 1 for those who do not step back behind the chosen one; where it is left out, all do. */
  readonly beside?: Uint8Array | undefined;
}

/** What is seen of a spine under a filter and a choice. */
export function spineScene(drawn: DrawnSpine): SpineScene {
  const { said, layout, passing, chosen } = drawn;
  const picture = spinePicture(said, layout, { passing, chosen });
  const names = broughtNames(said, layout, propositionsOf(chosen, picture), measureNames);
  return { ...drawn, picture, names };
}

function propositionsOf(chosen: SpineChoice, { lines }: SpinePicture): readonly number[] {
  if (chosen?.kind === "proposition") return [chosen.proposition];
  return chosen?.kind === "actor" ? [...new Set(lines.map(({ proposition }) => proposition))] : [];
}

/** How much an actor stands out, by what is chosen or what passes the filter. */
export function actorEmphasis({ picture, chosen, beside }: SpineScene, actor: number): Emphasis {
  if (picture.stances !== null) return picture.stances[actor] === SILENT ? "faint" : "strong";
  if (chosen?.kind === "actor" && chosen.actor === actor) return "strong";
  if (chosen?.kind === "actor") return beside?.[actor] === 1 ? "plain" : "faint";
  return picture.speaks[actor] === 1 ? "plain" : "faint";
}

/** How much a proposition stands out. */
export function barEmphasis({ picture, chosen }: SpineScene, proposition: number): Emphasis {
  if (chosen?.kind === "proposition") return chosen.proposition === proposition ? "strong" : "faint";
  if (chosen?.kind === "actor")
    return picture.lines.some((line) => line.proposition === proposition) ? "strong" : "faint";
  return passingOn(picture, proposition) > 0 ? "plain" : "faint";
}

/** How many statements on a proposition pass the filter. */
function passingOn({ passing }: SpinePicture, proposition: number): number {
  return passing.subarray(proposition * 4, proposition * 4 + 4).reduce((sum, value) => sum + value, 0);
}
