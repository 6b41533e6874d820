import type { ThemeId } from "../../case/proposition.ts";
import type { NodeId } from "../graph.ts";

/** A stripe across the picture: that of a theme, or the one of actors who spoke on several themes. */
export type LaneId = ThemeId | typeof SEVERAL_THEMES;

export const SEVERAL_THEMES = "*";

/** Where a label may stand at its mark. */
export type LabelSide = "below" | "end" | "start" | "above";

/** One way to write a label: the side it stands on, and the size of its lines there, in CSS pixels. */
export interface LabelChoice {
  readonly side: LabelSide;
  readonly width: number;
  readonly height: number;
}

/** A node as it is placed: the size of its mark, how its label may be written, and where it wants to be. */
export interface NodeToPlace {
  readonly id: NodeId;
  /** Of the symbol or plate alone, in CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** In order of preference; none for a plate, which holds its label, and for a mark without one. */
  readonly labels: readonly LabelChoice[];
  /** From -1 to 1; null for a node without a place on the axis, which stands where there is room. */
  readonly alignment: number | null;
  /** The stripe in which it stands; null where the picture has none. */
  readonly lane: LaneId | null;
  /** From 0, at the top, to 1; only where height has a meaning of its own. */
  readonly level?: number;
  /** The proposition beneath which the only position of an actor hangs, and on which side of its middle. */
  readonly hangs: { readonly beneath: NodeId; readonly side: "start" | "end" } | null;
}

/** Plain data, so that a worker can take it. Sizes are in CSS pixels. */
export interface PlaceRequest {
  readonly nodes: readonly NodeToPlace[];
  readonly links: readonly { readonly id: string; readonly source: NodeId; readonly target: NodeId }[];
  /** Top down; the width of each title, at the start of whose stripe nothing else may stand. */
  readonly lanes: readonly { readonly id: LaneId; readonly titleWidth: number }[];
  readonly width: number;
  /** The least height; a network that needs more gets more. */
  readonly height: number;
  /** Whether a picture too small grows downwards only, as on a page that scrolls, or keeps its proportions. */
  readonly growth: "down" | "both";
}
