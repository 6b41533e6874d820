import { STANCES, type Stance } from "../../case/statement.ts";
import type { Theme } from "../../case/proposition.ts";
import type { Layout, Placement } from "../../network/layout/layoutRequest.ts";
import type { Graph, GraphLink, NetworkNode, NodeId } from "../../network/graph.ts";
import type { LinkFigure } from "../marks/linkLook.ts";
import type { LinkCaption, LinkDrawing } from "./linkDrawing.ts";
import { type NodeFigure, nodeFigure, symbolMiddle } from "../marks/nodeFigure.ts";
import { nodeShape } from "../marks/nodeShape.ts";

/** A link with all that is needed to draw it. */
export interface LinkMarkScene<Link extends GraphLink = GraphLink> extends LinkFigure {
  readonly link: Link;
  readonly caption?: LinkCaption;
}

/** A stretch of the line under a plate: how many actors take one stance. */
export interface StanceShare {
  readonly stance: Stance;
  readonly x: number;
  readonly width: number;
}

/** A node with all that is needed to draw it, around its middle: the symbol's for an actor, the plate's for a proposition. */
export interface NodeMarkScene {
  readonly node: NetworkNode;
  readonly x: number;
  readonly y: number;
  readonly lines: readonly string[];
  readonly shape: string;
  readonly radius: number;
  /** Of the label below a symbol: where its first line's baseline lies under the middle. */
  readonly labelTop: number;
  readonly width: number;
  readonly height: number;
  readonly shares: readonly StanceShare[];
}

export interface BandScene {
  readonly title: string;
  readonly top: number;
  readonly bottom: number;
}

/** The whole picture: numbers and paths, ready for whoever draws. */
export interface NetworkScene<Link extends GraphLink = GraphLink> {
  readonly width: number;
  readonly height: number;
  readonly bands: readonly BandScene[];
  readonly links: readonly LinkMarkScene<Link>[];
  readonly nodes: readonly NodeMarkScene[];
}

/** Places that a person has given nodes by hand, of the middle of symbol or plate. */
export type Pins = ReadonlyMap<NodeId, { readonly x: number; readonly y: number }>;

/** What a scene is set by: where nodes are placed, and what the bands are called. */
export interface SceneSetting {
  readonly layout: Layout;
  readonly themes: readonly Theme[];
  readonly pins: Pins;
  /** How nodes are drawn, if not as in the explorer. */
  readonly figures?: Figures;
}

/** How large nodes and their labels are, and how far below a symbol its label's first line is. */
export interface Figures {
  readonly of: (node: NetworkNode) => NodeFigure;
  readonly labelDrop: number;
}

/** How far below a symbol the first line of a label of the usual size is. */
export const LABEL_DROP = 14;
const USUAL_FIGURES: Figures = { of: nodeFigure, labelDrop: LABEL_DROP };

/**
 * The picture of a network on a layout of the whole case: nodes that are not in the network are left out, the others
 * keep their places, or are where they are pinned.
 */
export function networkScene<Link extends GraphLink>(
  network: Graph<Link>,
  drawing: LinkDrawing<Link>,
  { layout, themes, pins, figures = USUAL_FIGURES }: SceneSetting,
): NetworkScene<Link> {
  const boxes = new Map(layout.placements.map((placement) => [placement.id, placement]));
  const nodes = network.nodes.flatMap((node) => {
    const box = boxes.get(node.id);
    return box === undefined ? [] : [nodeScene(node, box, pins, figures)];
  });
  const places = new Map(nodes.map((mark) => [mark.node.id, mark]));
  const paths = drawing.paths(network.links, places);
  const trimmings = drawing.trimmings?.(network.links, places);
  return {
    width: layout.width,
    height: layout.height,
    bands: layout.bands.map(({ theme, top, bottom }) => ({ title: titleOf(themes, theme), top, bottom })),
    links: network.links.map((link) => ({
      link,
      look: drawing.look(link),
      isThin: drawing.isThin?.(link) ?? false,
      path: paths.get(link.id) ?? "",
      width: drawing.width(link),
      ...trimmings?.get(link.id),
    })),
    nodes,
  };
}

function nodeScene(
  node: NetworkNode,
  box: Placement,
  pins: Pins,
  { of: figureOf, labelDrop }: Figures,
): NodeMarkScene {
  const figure = figureOf(node);
  const { lines, radius, width, height } = figure;
  const isActor = node.kind === "actor";
  const middle = { x: box.x, y: isActor ? box.y - height / 2 + symbolMiddle(radius) : box.y };
  return {
    node,
    ...middle,
    ...pins.get(node.id),
    lines,
    radius,
    width,
    height,
    shape: isActor ? nodeShape(node.actor.kind, radius) : "",
    labelTop: symbolMiddle(radius) + labelDrop,
    shares: isActor ? [] : stanceShares(node.stances, width),
  };
}

/** The width of a plate shared out by how many actors take each stance, oppose first, so that sides read like the axis. */
function stanceShares(stances: Readonly<Record<Stance, number>>, width: number): readonly StanceShare[] {
  const total = STANCES.reduce((sum, stance) => sum + stances[stance], 0);
  let x = -width / 2;
  return (["oppose", "mixed", "abstain", "support"] as const).flatMap((stance) => {
    const share = { stance, x, width: (width * stances[stance]) / total };
    x += share.width;
    return share.width > 0 ? [share] : [];
  });
}

function titleOf(themes: readonly Theme[], id: Theme["id"]): string {
  return themes.find((theme) => theme.id === id)?.title ?? "";
}
