import type { Graph, GraphLink, NetworkNode, NodeId } from "../../network/graph.ts";
import { type BeadString, beadStrings } from "../../network/layout/beadStrings.ts";
import type { Point } from "../../network/geometry/point.ts";
import type { Layout, Moved } from "../../network/layout/layoutRequest.ts";
import { movedNodes } from "../../network/layout/movedNodes.ts";
import type { LaneId } from "../../network/places/placeRequest.ts";
import type { PlacedNode } from "../../network/places/places.ts";
import type { LinkFigure } from "../marks/linkLook.ts";
import { type NodeFigure, nodeFigure } from "../marks/nodeFigure.ts";
import { withAddedLabels } from "./addedLabels.ts";
import type { LinkCaption, LinkDrawing, LinkWay } from "./linkDrawing.ts";
import { linkWays } from "./linkWays.ts";
import { type NodeMarkScene, nodeScene } from "./nodeScene.ts";

/** A link with all that is needed to draw it. */
export interface LinkMarkScene<Link extends GraphLink = GraphLink> extends LinkFigure {
  readonly link: Link;
  readonly caption?: LinkCaption;
}

export interface BandScene {
  readonly title: string;
  /** How many times as large as usual its title is, if not once. */
  readonly letters?: number;
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
  /** What a filter hides, in its place. */
  readonly ghosts: {
    readonly links: readonly LinkMarkScene<Link>[];
    readonly nodes: readonly NodeMarkScene[];
  };
}

/** Places that a person has given nodes by hand, of the middle of symbol or plate. */
export type Pins = Moved;

/** What a scene is set by: where nodes are placed, and what the lanes are called. */
export interface SceneSetting<Link extends GraphLink = GraphLink> {
  readonly layout: Layout;
  readonly lanes: readonly { readonly id: LaneId; readonly title: string }[];
  readonly pins: Pins;
  /** How many times as large as usual the titles of lanes are. */
  readonly letters?: number;
  /** How nodes are drawn, if not as in the explorer. */
  readonly figureOf?: ((node: NetworkNode) => NodeFigure) | undefined;
  /** Whether a node was placed without the label that it has now. */
  readonly isAdded?: ((node: NetworkNode) => boolean) | undefined;
  /** The network with nothing filtered; what the drawn one lacks of it is a ghost. */
  readonly whole?: Graph<Link> | undefined;
}

/**
 * The picture of a network on a layout of the whole case: nodes that are not in the network are left faint, the others
 * keep their places, or are where they are pinned.
 */
export function networkScene<Link extends GraphLink>(
  network: Graph<Link>,
  drawing: LinkDrawing<Link>,
  setting: SceneSetting<Link>,
): NetworkScene<Link> {
  const { layout, lanes, pins, figureOf = (node: NetworkNode) => nodeFigure(node), isAdded } = setting;
  const placed = movedNodes(layout.nodes, pins);
  const ground: Ground = { layout, placed, strings: beadStrings(placed), figureOf, isAdded };
  const titles = new Map(lanes.map(({ id, title }) => [id, title]));
  const letters = setting.letters === undefined ? {} : { letters: setting.letters };
  const drawn = sceneOf(network, drawing, ground);
  const hidden = hiddenOf(network, setting.whole);
  return {
    width: layout.width,
    height: layout.height,
    bands: layout.lanes.map(({ lane, top, bottom }) => ({
      title: titles.get(lane) ?? "",
      top,
      bottom,
      ...letters,
    })),
    ...drawn,
    ghosts: ghostsOf(hidden, setting.whole ?? network, drawing, ground),
  };
}

interface Ground {
  readonly layout: Layout;
  /** Nodes where they are now. */
  readonly placed: readonly PlacedNode[];
  readonly strings: ReadonlyMap<NodeId, BeadString>;
  readonly figureOf: (node: NetworkNode) => NodeFigure;
  readonly isAdded: SceneSetting["isAdded"];
}

function sceneOf<Link extends GraphLink>(
  { nodes, links }: Graph<Link>,
  drawing: LinkDrawing<Link>,
  ground: Ground,
): Pick<NetworkScene<Link>, "nodes" | "links"> {
  const boxes = new Map(ground.placed.map((node) => [node.id, node]));
  const { figureOf, isAdded } = ground;
  const placed = nodes.flatMap((node) => {
    const box = boxes.get(node.id);
    return box === undefined ? [] : [nodeScene(node, box, figureOf(node))];
  });
  const marks = isAdded === undefined ? placed : withAddedLabels(placed, figureOf, isAdded);
  return { nodes: marks, links: linkScenes(links, marks, drawing, ground) };
}

function linkScenes<Link extends GraphLink>(
  links: readonly Link[],
  marks: readonly NodeMarkScene[],
  drawing: LinkDrawing<Link>,
  { layout, placed, strings }: Ground,
): readonly LinkMarkScene<Link>[] {
  const places = new Map(marks.map((mark) => [mark.node.id, mark]));
  const ways = linkWays(links, drawing, { layout, placed, strings, places });
  const trimmings = drawing.trimmings?.(links, places, ways);
  return links.map((link) => ({
    link,
    look: drawing.look(link),
    isThin: drawing.isThin?.(link) ?? false,
    width: drawing.width(link),
    ...wayOf(ways.get(link.id)),
    ...trimmings?.get(link.id),
  }));
}

function wayOf(way: LinkWay | undefined): Pick<LinkFigure, "path" | "dots"> {
  return { path: way?.path ?? "", dots: way?.dots ?? NO_DOTS };
}

const NO_DOTS: readonly Point[] = [];

function hiddenOf<Link extends GraphLink>(network: Graph<Link>, whole: Graph<Link> | undefined): Graph<Link> {
  if (whole === undefined) return { nodes: [], links: [] };
  const nodes = new Set(network.nodes.map(({ id }) => id));
  const links = new Set(network.links.map(({ id }) => id));
  return {
    nodes: whole.nodes.filter(({ id }) => !nodes.has(id)),
    links: whole.links.filter(({ id }) => !links.has(id)),
  };
}

function ghostsOf<Link extends GraphLink>(
  hidden: Graph<Link>,
  whole: Graph<Link>,
  drawing: LinkDrawing<Link>,
  ground: Ground,
): NetworkScene<Link>["ghosts"] {
  if (hidden.nodes.length === 0 && hidden.links.length === 0) return { nodes: [], links: [] };
  const all = sceneOf(whole, drawing, ground);
  const [nodes, links] = [
    new Set(hidden.nodes.map(({ id }) => id)),
    new Set(hidden.links.map(({ id }) => id)),
  ];
  return {
    nodes: all.nodes.filter(({ node }) => nodes.has(node.id)),
    links: all.links.filter(({ link }) => links.has(link.id)),
  };
}
