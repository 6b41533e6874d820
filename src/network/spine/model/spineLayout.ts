import type { ThemeId } from "../../../case/proposition.ts";
import type { SpineFrame } from "./spineRequest.ts";

/** Names a group by the actors at its two ends on the axis: `china..cuba`; the same actors in every frame. */
export type GroupId = `${string}..${string}`;

/**
 * Where everything stands, in CSS pixels from the top left corner, for the whole case: no filter moves any of it. Arrays
 * "by actor" and "by proposition" have one entry for each of the case, in its order.
 */
export interface SpineLayout {
  readonly frame: SpineFrame;
  /** From the top of the highest box to the bottom of the lowest; ribbons bend outside of it only. */
  readonly spine: { readonly top: number; readonly bottom: number };
  /** Left to right. They never overlap, and their order is that of the axis. */
  readonly groups: readonly SpineGroup[];
  readonly order: AxisOrder;
  readonly marks: SpineMarks;
  readonly bands: readonly SpineBand[];
  /** By proposition. */
  readonly bars: readonly SpineBar[];
  readonly bundles: Bundles;
  /** How many ribbons may be drawn at most. */
  readonly budget: number;
  /** How wide a ribbon is for each statement, in CSS pixels. */
  readonly widthPerStatement: number;
  /** How long a bar is for each statement, in CSS pixels. */
  readonly lengthPerStatement: number;
  /** The group that is opened; bundles are then those of its members. */
  readonly opened: GroupId | null;
  /** From the whole case, which is left out, to the opened group: each within the one before it. */
  readonly crumbs: readonly Crumb[];
}

export interface Crumb {
  readonly id: GroupId;
  readonly actors: number;
  /** Those who said most, by place: at most two. */
  readonly foremost: readonly number[];
}

/** Actors in the order of the axis; those without a place come last, in the order of their ids. */
export interface AxisOrder {
  readonly actors: Int32Array;
  /** How many of them have a place. */
  readonly placed: number;
  /** For each boundary between neighbours, when it fell as groups were merged: those that fell last divide the largest groups. */
  readonly fell: Int32Array;
}

/**
 * - `roster`: each actor has a mark and a name.
 * - `crowd`: marks alone, and the names of the two foremost.
 * - `sliver`: closed at the edge, while another group is open; its marks are not drawn.
 */
export type GroupForm = "roster" | "crowd" | "sliver";

/** A box on the axis with its actors. */
export interface SpineGroup {
  readonly id: GroupId;
  /** From and to (not included) so far along the order of the axis. */
  readonly from: number;
  readonly to: number;
  /** Whether it holds those whom nothing joins to the contested rest. */
  readonly isApart: boolean;
  readonly form: GroupForm;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** The base line of what is said at its head. */
  readonly headY: number;
  /** How many statements its members make. */
  readonly statements: number;
  /** Those who said most, by place: at most two. */
  readonly foremost: readonly number[];
  /** The names that are written, cut to the room they have: of all in a roster, of the foremost in a crowd. */
  readonly names: readonly SpineName[];
}

/** A name, on one line or on several. */
export interface SpineName {
  readonly actor: number;
  /** Where its lines begin. */
  readonly x: number;
  readonly lines: readonly NameLine[];
}

export interface NameLine {
  readonly text: string;
  /** The base line. */
  readonly y: number;
}

/** By actor; the place of those in a sliver is the middle of it. */
export interface SpineMarks {
  readonly x: Float32Array;
  readonly y: Float32Array;
  /** In which of the groups. */
  readonly group: Int32Array;
  /** Of each mark in CSS pixels. Below 3, kinds cannot be told: they are dots. */
  readonly radius: number;
}

/** The stripe of a theme; `side` says whether it is above or below the spine. */
export interface SpineBand {
  readonly theme: ThemeId | null;
  readonly side: BandSide;
  readonly top: number;
  readonly bottom: number;
  /** The base line of its title, which begins at the start of the stripe. */
  readonly titleY: number;
}

export type BandSide = "above" | "below";

/** A proposition: a bar as long as it has statements, shared by the stances in the order of `BAR_ORDER`. */
export interface SpineBar {
  readonly side: BandSide;
  readonly band: number;
  /** Its middle. */
  readonly x: number;
  /** Of its edge towards the spine, where ribbons land. */
  readonly y: number;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** How many statements of each stance, by the place of the stance in `STANCES`. */
  readonly statements: readonly number[];
  /** Its name cut to the room it has, with the box it fills; null where it has none. */
  readonly name: BarName | null;
}

export interface BarName {
  readonly text: string;
  /** The middle of the text; the end that is at the bar where it is anchored there. */
  readonly x: number;
  /** Which end of the name is at the bar; none of one that stands about it. */
  readonly anchor?: "start" | "end";
  /** Its base line. */
  readonly y: number;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where ends of the bar are: opposition at the start, support at the end. Places in `STANCES`. */
export const BAR_ORDER: readonly number[] = [1, 2, 3, 0];

/** Positions of a group on a proposition in one stance, a row each, by group, proposition and stance. */
export interface Bundles {
  readonly group: Int32Array;
  readonly proposition: Int32Array;
  readonly stance: Uint8Array;
  readonly statements: Int32Array;
  /** Where its middle leaves the box, and where it lands on the bar; these never change with a filter. */
  readonly fromX: Float32Array;
  readonly fromY: Float32Array;
  readonly toX: Float32Array;
  readonly toY: Float32Array;
}
