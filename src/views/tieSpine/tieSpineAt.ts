import type { MarkGrid } from "../../network/spine/boxes/nearestMark.ts";
import type { OwnTie } from "../../network/spine/ties/ownTies.ts";
import type { TieRibbon } from "../../network/spine/ties/tiePicture.ts";
import { type SpineSpot, spineAt, spotOf } from "../spine/drawing/spineAt.ts";
import { ownTieId, tieId } from "./tieRibbonMarks.ts";
import type { TieSpineScene } from "./tieSpineScene.ts";

/** What a pointer or the keyboard is at. */
export type TieSpot =
  | SpineSpot
  | { readonly kind: "tie"; readonly tie: TieRibbon }
  | { readonly kind: "own"; readonly tie: OwnTie };

/** What is at a point: a tie on it, or what the spine has there. */
export function tieSpineAt(
  scene: TieSpineScene,
  grid: MarkGrid,
  at: { readonly target: EventTarget | null; readonly x: number; readonly y: number },
): TieSpot | null {
  const id = at.target instanceof Element ? at.target.closest("[data-id]")?.getAttribute("data-id") : null;
  return lineOf(scene, id ?? "") ?? spineAt(scene, grid, at);
}

/** What an id of the picture names. */
export function tieSpotOf(scene: TieSpineScene, id: string): TieSpot | null {
  return lineOf(scene, id) ?? spotOf(scene, id);
}

function lineOf(scene: TieSpineScene, id: string): TieSpot | null {
  const own = ownTiesOf(scene).find((one) => ownTieId(scene, one) === id);
  if (own !== undefined) return { kind: "own", tie: own };
  const tie = tiesOf(scene).find((one) => tieId(scene, one) === id);
  return tie === undefined ? null : { kind: "tie", tie };
}

/** The lines of the chosen actor. */
export function ownTiesOf({ own }: TieSpineScene): readonly OwnTie[] {
  return own?.lines ?? [];
}

/** Ribbons and stubs. */
export function tiesOf({ ties }: TieSpineScene): readonly TieRibbon[] {
  return [...ties.ribbons, ...ties.stubs];
}
