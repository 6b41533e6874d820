import type { PositionColumns } from "./spineCase.ts";
import type { GroupId } from "./spineLayout.ts";

/** What the reader has chosen; ids are those of nodes, or of a group. */
export type SpineChoice =
  | { readonly kind: "actor"; readonly actor: number }
  | { readonly kind: "proposition"; readonly proposition: number }
  | { readonly kind: "group"; readonly group: GroupId }
  | null;

/** What is shown of a layout. */
export interface SpineShown {
  /** The positions that pass the filter; null where there is none. */
  readonly passing: PositionColumns | null;
  readonly chosen: SpineChoice;
}

/** What of a layout is drawn for a filter and a choice. It moves nothing: ribbons grow narrower on their own middle line. */
export interface SpinePicture {
  /** The ribbons that pass the threshold, the widest first, which is the order to draw them in. */
  readonly ribbons: readonly SpineRibbon[];
  /** All ribbons of the chosen proposition or group, drawn above the others; empty where neither is chosen. */
  readonly brought: readonly SpineRibbon[];
  /** The positions of the chosen actor. */
  readonly lines: readonly SpineLine[];
  /** The data of a path from the mark of the chosen actor to both edges of its box; null where none is chosen. */
  readonly stem: string | null;
  readonly drawn: DrawnShare;
  /** By actor: 1 for those who say something that passes. */
  readonly speaks: Uint8Array;
  /** By actor: the place in `STANCES` of what each says on the chosen proposition, `SILENT` for who says nothing on it; null where none is chosen. */
  readonly stances: Uint8Array | null;
  /** By group. */
  readonly groups: readonly GroupCounts[];
  /** By proposition, four each, in the order of `STANCES`: how many statements pass. */
  readonly passing: Int32Array;
}

export const SILENT = 255;

export interface SpineRibbon {
  /** Its row in the bundles of the layout. */
  readonly bundle: number;
  readonly group: number;
  readonly proposition: number;
  readonly stance: number;
  readonly statements: number;
  /** In CSS pixels. */
  readonly width: number;
  /** The data of the path of its middle line. */
  readonly path: string;
}

/** A position of the chosen actor. */
export interface SpineLine {
  readonly proposition: number;
  readonly stance: number;
  readonly statements: number;
  readonly path: string;
}

/** Says which ribbons are drawn, and how much of what is said they carry. */
export interface DrawnShare {
  /** Ribbons of so many statements or more are drawn; null where ties made the widest ones be drawn instead, or all are. */
  readonly from: number | null;
  readonly drawn: number;
  readonly all: number;
  readonly statementsDrawn: number;
  readonly statements: number;
}

export interface GroupCounts {
  readonly actors: number;
  /** How many of them say something that passes. */
  readonly speaking: number;
  /** How many take each stance on the chosen proposition, in the order of `STANCES`; null where none is chosen. */
  readonly stances: readonly number[] | null;
}
