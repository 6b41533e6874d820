import type { MarkGrid } from "../../network/spine/boxes/nearestMark.ts";
import type { TieRibbon } from "../../network/spine/ties/tiePicture.ts";
import { type SpineSpot, spineAt, spotOf } from "../spine/drawing/spineAt.ts";
import { tieId } from "./tieRibbonMarks.ts";
import type { TieSpineScene } from "./tieSpineScene.ts";

/** What a pointer or the keyboard is at. */
export type TieSpot = SpineSpot | { readonly kind: "tie"; readonly tie: TieRibbon };

/** What is at a point: a tie on it, or what the spine has there. */
export function tieSpineAt(
  scene: TieSpineScene,
  grid: MarkGrid,
  at: { readonly target: EventTarget | null; readonly x: number; readonly y: number },
): TieSpot | null {
  const id = at.target instanceof Element ? at.target.closest("[data-id]")?.getAttribute("data-id") : null;
  const tie = tieOf(scene, id ?? "");
  return tie === undefined ? spineAt(scene, grid, at) : { kind: "tie", tie };
}

/** What an id of the picture names. */
export function tieSpotOf(scene: TieSpineScene, id: string): TieSpot | null {
  const tie = tieOf(scene, id);
  return tie === undefined ? spotOf(scene, id) : { kind: "tie", tie };
}

function tieOf(scene: TieSpineScene, id: string): TieRibbon | undefined {
  return tiesOf(scene).find((one) => tieId(scene, one) === id);
}

/** Ribbons and stubs. */
export function tiesOf({ ties }: TieSpineScene): readonly TieRibbon[] {
  return [...ties.ribbons, ...ties.stubs];
}
