import type { SpineCase } from "../model/spineCase.ts";
import type { MeasureText } from "../model/spineRequest.ts";
import type { Stretch } from "../fitting/keepOrder.ts";
import type { StackRoom } from "./stackBands.ts";

/** What propositions are placed by. */
export interface BarsToPlace {
  readonly said: SpineCase;
  /** Where each proposition stands across. */
  readonly wishes: readonly number[];
  /** By proposition and stance, four each. */
  readonly statements: Int32Array;
  /** By proposition: how many statements the ribbons have that are drawn to it. */
  readonly reached: Int32Array;
  readonly stretch: Stretch;
  readonly room: StackRoom;
  readonly measure: MeasureText;
}
