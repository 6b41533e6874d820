import type { Theme } from "../../case/proposition.ts";
import type { Alignment } from "../../network/axis/alignment.ts";
import type { Graph, GraphLink, NetworkNode, NodeId } from "../../network/graph.ts";
import { STRING_ROOM } from "../../network/layout/beadStrings.ts";
import type { LayoutNode, LayoutRequest } from "../../network/layout/layoutRequest.ts";
import type { Pin } from "../../network/layout/pin.ts";
import { hangings } from "../../network/places/hangings.ts";
import { type Lanes, lanesOf } from "../../network/places/lanesOf.ts";
import { type LaneId, SEVERAL_THEMES } from "../../network/places/placeRequest.ts";
import type { Network } from "../../network/twoModeNetwork.ts";
import { type NodeFigure, nodeFigure } from "../marks/nodeFigure.ts";
import { textWidth } from "../marks/textWidth.ts";

export const BAND_TITLE_SIZE = 13;
/** A title begins so far from the edge, and what stands beside it keeps as much from it, in CSS pixels. */
export const BAND_TITLE_INSET = 8;

/** What the places of nodes follow from. */
export interface Placeable<Link extends GraphLink = GraphLink> {
  /** The network of the whole case, which gives every node its place. */
  readonly whole: Graph<Link>;
  /** The network whose lines are led round nodes, if not what is ghosted. */
  readonly led?: Graph<Link> | undefined;
  /** Who spoke on what in the whole case. */
  readonly said: Network;
  /** Whether an actor with one position hangs beneath its proposition. */
  readonly hasBeads: boolean;
  readonly alignment: Alignment;
  /** How far down nodes are, from 0 to 1, where that does not follow from themes. */
  readonly levels?: ReadonlyMap<NodeId, number> | undefined;
  readonly themes: readonly Theme[];
  /** What the lane of actors who spoke on several themes is called. */
  readonly several: string;
}

/** How nodes and lines are drawn, as far as their places depend on it. */
export interface Drawn {
  readonly figureOf?: (node: NetworkNode) => NodeFigure;
  /** The lines to lead round nodes, each as wide as it is drawn. */
  readonly lines: LayoutRequest["lines"];
  readonly pins?: readonly Pin[];
  /** How many times as large as usual titles are. */
  readonly letters?: number;
}

/** What the layout must know of a network: the size of each node, how it may be labelled, and where it would like to be. */
export function networkLayoutRequest(
  placeable: Placeable,
  frame: Pick<LayoutRequest, "width" | "height" | "growth">,
  { figureOf = (node) => nodeFigure(node), lines, pins = [], letters = 1 }: Drawn,
): LayoutRequest {
  const { whole, said, hasBeads, themes } = placeable;
  const beads = hasBeads ? hangings(said) : NO_BEADS;
  const lanes = lanesOf(said, themes);
  return {
    ...frame,
    nodes: whole.nodes.map((node) => ({
      ...nodeToPlace(figureOf(node), beads.get(node.id) ?? null),
      ...placeOf(node.id, placeable),
      id: node.id,
      lane: lanes.of.get(node.id) ?? null,
    })),
    links: whole.links.map(({ id, source, target }) => ({ id, source, target })),
    lines,
    lanes: titledLanes(placeable, lanes, letters),
    pins,
  };
}

const NO_BEADS: ReturnType<typeof hangings> = new Map();

type Size = Pick<LayoutNode, "width" | "height" | "labels" | "radius" | "hangs">;

/** A bead has its name beside it on one line, and room for its string on both sides. */
function nodeToPlace({ width, height, labels, radius }: NodeFigure, hangs: LayoutNode["hangs"]): Size {
  const choices = labels.map(({ side, width: wide, height: high }) => ({ side, width: wide, height: high }));
  if (hangs === null) return { width, height, radius, labels: choices, hangs };
  const beside = choices.filter(({ side }) => side === "end" || side === "start").slice(0, 2);
  const bead = { width: width + 2 * STRING_ROOM, height: Math.max(BEAD * radius, height * BEAD_SHARE) };
  return { ...bead, radius, labels: beside, hangs };
}

/** Beads may lie closer to each other than what lines run between: their tips may nearly touch. */
const BEAD = 2;
const BEAD_SHARE = 0.86;

function placeOf(id: NodeId, { alignment, levels }: Placeable): Pick<LayoutNode, "alignment" | "level"> {
  const level = levels?.get(id);
  const across = rounded(alignment.get(id) ?? null);
  return level === undefined ? { alignment: across } : { alignment: across, level };
}

/** So finely that what is equal stays equal, whatever a browser's arithmetic. */
function rounded(value: number | null): number | null {
  return value === null ? null : Math.round(value * 1e6) / 1e6;
}

function titledLanes(
  { whole, themes, several }: Placeable,
  { order, of }: Lanes,
  letters: number,
): LayoutRequest["lanes"] {
  const titles = new Map(laneTitles(themes, several).map(({ id, title }) => [id, title]));
  const held = new Set(whole.nodes.map(({ id }) => of.get(id)));
  return order
    .filter((id) => held.has(id))
    .map((id) => ({
      id,
      titleWidth: textWidth(titles.get(id) ?? "", BAND_TITLE_SIZE * letters) + 2 * BAND_TITLE_INSET,
    }));
}

/** What the lanes are called: after their themes, and one for who spoke on several. */
export function laneTitles(
  themes: readonly Theme[],
  several: string,
): readonly { readonly id: LaneId; readonly title: string }[] {
  return [...themes, { id: SEVERAL_THEMES, title: several }];
}
