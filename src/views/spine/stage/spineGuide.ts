import type { MarkGrid } from "../../../network/spine/boxes/nearestMark.ts";
import type { Mark } from "../../marks/paint/mark.ts";
import type { Pointed } from "../drawing/spineAt.ts";
import type { SpineScene } from "../drawing/spineScene.ts";
import type { SpineWay } from "./spineWay.ts";

/** Something in a picture that a pointer or the keyboard can be at. */
export interface AnySpot {
  readonly kind: string;
}

/** How a picture of groups is walked: what is where, where arrows lead, and what pointing brings out. What can be opened may be more than what is drawn. */
export interface SpineGuide<Scene extends SpineScene, Spot extends AnySpot, Opened extends AnySpot = Spot> {
  /** What is at a point. */
  readonly at: (scene: Scene, grid: MarkGrid, pointed: Pointed) => Spot | null;
  /** What an id of the picture names. */
  readonly named: (scene: Scene, id: string) => Spot | null;
  /** The ways from a node; `from` is the group that it was reached from. */
  readonly wayAt: (scene: Scene, id: string, from: string | null) => SpineWay;
  /** What an arrow inwards opens, where it leads to no other node. */
  readonly inside: (scene: Scene, id: string, from: string | null) => Opened | null;
  /** The node whose name begins with some letters; null where none does. */
  readonly byLetters: (scene: Scene, letters: string) => string | null;
  /** What is drawn over the picture while a spot is pointed at. */
  readonly pointedMarks: (scene: Scene, spot: Spot | null) => readonly Mark[];
  /** Whether a spot is at the lower edge of the picture, where its caption would cover it. */
  readonly isBelow: (scene: Scene, spot: Spot) => boolean;
}
