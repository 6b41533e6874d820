import { broughtNames } from "../../../network/spine/bars/broughtNames.ts";
import { reachedNames } from "../../../network/spine/bars/reachedNames.ts";
import type { PositionColumns, SpineCase } from "../../../network/spine/model/spineCase.ts";
import type { BarName, SpineLayout } from "../../../network/spine/model/spineLayout.ts";
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
  /** The names of propositions that are written, by proposition. */
  readonly names: ReadonlyMap<number, BarName>;
  /** By actor: 1 for those who do not step back behind the chosen one; where it is left out, all do. */
  readonly beside?: Uint8Array | undefined;
}

/** What is seen of a spine under a filter and a choice. */
export function spineScene(drawn: DrawnSpine): SpineScene {
  const { said, layout, passing, chosen } = drawn;
  const picture = spinePicture(said, layout, { passing, chosen });
  return { ...drawn, picture, names: namesIn(said, layout, picture, chosen) };
}

/** Those of what ribbons lead to, and before all others those of what is chosen. */
function namesIn(
  said: SpineCase,
  layout: SpineLayout,
  picture: SpinePicture,
  chosen: SpineChoice,
): ReadonlyMap<number, BarName> {
  const reached = [...new Set(picture.ribbons.map(({ proposition }) => proposition))];
  const names = new Map(reachedNames(said, layout, reached, measureNames));
  if (chosen === null) return names;
  const bars = layout.bars.map((bar, at) => ({ ...bar, name: names.get(at) ?? null }));
  const added = broughtNames(said, { ...layout, bars }, propositionsOf(chosen, picture), measureNames);
  for (const at of added.hidden) names.delete(at);
  for (const { proposition, name } of added.brought) names.set(proposition, name);
  return names;
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
