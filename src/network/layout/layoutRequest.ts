import type { ThemeId } from "../../case/proposition.ts";
import type { NodeId } from "../graph.ts";

/** A node as the layout needs it: its size with its label, and where it wants to be. */
export interface LayoutNode {
  readonly id: NodeId;
  readonly width: number;
  readonly height: number;
  /** From -1 to 1; null for a node without a place on the axis, which goes somewhere about the middle. */
  readonly alignment: number | null;
  /** From 0, at the top, to 1; where it is left out, the height follows from theme and links. */
  readonly level?: number;
  /** The theme of a proposition; null for an actor. */
  readonly theme: ThemeId | null;
}

/** Plain data, so that a worker can take it. Sizes are in CSS pixels. */
export interface LayoutRequest {
  readonly nodes: readonly LayoutNode[];
  readonly links: readonly { readonly source: NodeId; readonly target: NodeId }[];
  /** Top down; the width of each title, in CSS pixels, at the start of whose band nothing else may be placed. */
  readonly themes: readonly { readonly id: ThemeId; readonly titleWidth: number }[];
  readonly width: number;
  /** The least height; a network that needs more gets more. */
  readonly height: number;
  /** Whether a picture too small grows downwards only, as on a page that scrolls, or keeps its proportions. */
  readonly growth: "down" | "both";
}

/** A quiet stripe across, which holds the propositions of a theme. */
export interface ThemeBand {
  readonly theme: ThemeId;
  readonly top: number;
  readonly bottom: number;
}

export interface Placement {
  readonly id: NodeId;
  /** The middle of the node's box. */
  readonly x: number;
  readonly y: number;
}

export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly bands: readonly ThemeBand[];
  readonly placements: readonly Placement[];
}
