import type { SpineBar, SpineGroup } from "../model/spineLayout.ts";

/** Between what bundles run, and how much they carry. */
export interface BundleGround {
  readonly groups: readonly SpineGroup[];
  readonly bars: readonly SpineBar[];
  /** By group, proposition and stance. */
  readonly counts: Int32Array;
  /** The rows of `counts` that are drawn while nothing is filtered. */
  readonly drawn: readonly number[];
  readonly widthPerStatement: number;
}

/** A bundle on its way: how much room it takes at either end. */
export interface Bundle {
  readonly group: number;
  readonly proposition: number;
  readonly stance: number;
  readonly statements: number;
  /** As it is drawn, in CSS pixels; 0 for one that is not. */
  readonly width: number;
}
