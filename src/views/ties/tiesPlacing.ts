import { memoizeLast } from "../../store/memoizeLast.ts";
import type { Graph } from "../../network/graph.ts";
import type { TieLink, TieSide } from "../../network/ties/tieNetwork.ts";
import type { Placeable } from "../graph/networkLayoutRequest.ts";

const alone = { actor: memoizeLast(ofSide), proposition: memoizeLast(ofSide) };

interface DrawnTies {
  /** Of all ties, by which lines are led. */
  readonly whole: Graph<TieLink>;
  /** Whether nodes without one of them are left out. */
  readonly isCut: boolean;
}

/** The nodes of one side of a network alone, of a large one those that are drawn, by alignment and theme; ties do not move them, since one chooses how ties are counted. */
export function tiesPlacing<Usual extends Placeable>(
  usual: Usual,
  side: TieSide,
  drawn: DrawnTies | null = null,
): Omit<Usual, "whole" | "led"> & Placeable<TieLink> {
  return {
    ...usual,
    whole: alone[side](drawn?.isCut === true ? drawn.whole : usual.said, side),
    led: drawn?.whole,
    hasBeads: false,
  };
}

function ofSide({ nodes }: Graph, side: TieSide): Graph<TieLink> {
  return { nodes: nodes.filter(({ kind }) => kind === side), links: [] };
}
