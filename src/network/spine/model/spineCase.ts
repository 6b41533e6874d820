import type { ThemeId } from "../../../case/proposition.ts";
import type { ShapedKind } from "../../../case/kinds/shapedKinds.ts";
import type { NodeId } from "../../graph.ts";

/** An actor or a proposition is known by its place in these lists, which are in the order of ids: what is tied goes by place. */
export interface SpineCase {
  readonly actors: readonly SpineActor[];
  readonly propositions: readonly SpineProposition[];
  readonly positions: PositionColumns;
  /** In the order of the case. */
  readonly themes: readonly SpineTheme[];
}

/** The positions of a case or those that pass a filter, a row each. */
export interface PositionColumns {
  readonly actor: Int32Array;
  readonly proposition: Int32Array;
  /** The place of its stance in `STANCES`. */
  readonly stance: Uint8Array;
  /** How many statements make it: at least one. */
  readonly statements: Int32Array;
}

export interface SpineActor {
  readonly id: NodeId;
  readonly name: string;
  readonly ofKind: ShapedKind;
  readonly named: boolean;
  /** From -1 to 1; null for an actor that nothing joins to the contested rest. */
  readonly alignment: number | null;
}

export interface SpineProposition {
  readonly id: NodeId;
  readonly label: string;
  readonly theme: ThemeId;
  readonly alignment: number | null;
}

export interface SpineTheme {
  readonly id: ThemeId;
  readonly title: string;
}
