import type { Graph, GraphLink, NodeId } from "../../network/graph.ts";
import type { Point } from "../../network/geometry/point.ts";
import type { LayoutRequest } from "../../network/layout/layoutRequest.ts";
import type { RoutePoint } from "../../network/routes/routeRequest.ts";
import type { NetworkLink } from "../../network/twoModeNetwork.ts";
import type { LinkLook } from "../marks/linkLook.ts";
import { linkPaths } from "./linkPaths.ts";
import { toTenths } from "../marks/paint/rounded.ts";
import type { NodeMarkScene } from "./nodeScene.ts";

/** Where nodes are drawn, with their labels. */
export type DrawnNodes = ReadonlyMap<NodeId, NodeMarkScene>;

/** How a link runs: the data of its path, the dots where it ends on plates, and the points that it goes by, where it is led. */
export interface LinkWay {
  readonly path: string;
  readonly dots: readonly Point[];
  readonly points: readonly RoutePoint[] | null;
}

/** Words at a link. */
export interface LinkCaption {
  readonly lines: readonly string[];
  /** The middle of the words. */
  readonly x: number;
  readonly y: number;
  /** Whether they lie on something else, so that they are shown only where their link alone is brought out. */
  readonly isCrowded: boolean;
}

/** What a link may have besides its line. */
export interface LinkTrimming {
  /** Its path, where that ends before the head. */
  readonly path?: string;
  /** The data of a path for the head of its arrow. */
  readonly head: string;
  readonly caption?: LinkCaption;
}

/** How the links of a network are drawn. */
export interface LinkDrawing<Link extends GraphLink> {
  /** The data of a path for each link that is not led round nodes. */
  readonly paths: (links: readonly Link[], places: DrawnNodes) => ReadonlyMap<Link["id"], string>;
  /** For links that have a direction; it may say the end of their paths anew. */
  readonly trimmings?: (
    links: readonly Link[],
    places: DrawnNodes,
    ways: ReadonlyMap<Link["id"], LinkWay>,
  ) => ReadonlyMap<Link["id"], LinkTrimming>;
  /** In CSS pixels. */
  readonly width: (link: Link) => number;
  readonly look: (link: Link) => LinkLook;
  /** Whether it rests on one statement, and so is drawn thinner; none is where this is left out. */
  readonly isThin?: (link: Link) => boolean;
}

/** Positions fan out over the plates of their propositions, in the look of their stance, as wide as they have statements. */
export const positionDrawing: LinkDrawing<NetworkLink> = {
  paths: linkPaths,
  width: ({ statements }) => linkWidth(statements.length),
  look: ({ stance }) => stance,
};

/** The width of a link in CSS pixels: more statements, a wider line, ever less so that one pair cannot fill the picture. */
export function linkWidth(statements: number): number {
  return 1.1 + 1.1 * Math.sqrt(Math.max(0, statements - 1));
}

/** The same drawing of links, arrows and all, with no words at them. */
export function withoutCaptions<Link extends GraphLink>({
  trimmings,
  ...drawing
}: LinkDrawing<Link>): LinkDrawing<Link> {
  if (trimmings === undefined) return drawing;
  return {
    ...drawing,
    trimmings: (links, places, ways) =>
      new Map(
        [...trimmings(links, places, ways)].map(
          ([id, { caption: _caption, ...rest }]) => [id, rest] as const,
        ),
      ),
  };
}

/** A network larger than this is not read line by line, and leading its lines would take long. */
const MOST_NODES = 60;
const MOST_LINES = 120;

/** The lines to lead round nodes: those of the whole case where it has any, so that nothing moves with a filter; none of too many. */
export function linesToLead<Link extends GraphLink>(
  whole: Graph<Link>,
  network: Graph<Link>,
  drawing: LinkDrawing<Link>,
): LayoutRequest["lines"] {
  const links = whole.links.length > 0 ? whole.links : network.links;
  if (whole.nodes.length > MOST_NODES || links.length > MOST_LINES) return [];
  return links.map((link) => {
    const { id, source, target } = link;
    return { id, source, target, width: toTenths(drawing.width(link)) };
  });
}
