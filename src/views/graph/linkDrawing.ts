import type { GraphLink, NodeId } from "../../network/graph.ts";
import type { NetworkLink } from "../../network/twoModeNetwork.ts";
import type { LinkLook } from "../marks/linkLook.ts";
import { type PlacedBox, linkPaths } from "./linkPaths.ts";

/** A node as a link that must not run over it knows it: where its symbol and its label lie. */
export interface NodeOutline extends PlacedBox {
  readonly radius: number;
  readonly labelTop: number;
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
  /** The data of a path for the head of its arrow. */
  readonly head: string;
  readonly caption?: LinkCaption;
}

/** How the links of a network are drawn. */
export interface LinkDrawing<Link extends GraphLink> {
  /** The data of a path for each link. */
  readonly paths: (
    links: readonly Link[],
    places: ReadonlyMap<NodeId, NodeOutline>,
  ) => ReadonlyMap<Link["id"], string>;
  /** For links that have a direction. */
  readonly trimmings?: (
    links: readonly Link[],
    places: ReadonlyMap<NodeId, NodeOutline>,
  ) => ReadonlyMap<Link["id"], LinkTrimming>;
  /** In CSS pixels. */
  readonly width: (link: Link) => number;
  readonly look: (link: Link) => LinkLook;
  /** Whether it rests on one statement, and so is drawn paler; none is where this is left out. */
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
    trimmings: (links, places) =>
      new Map([...trimmings(links, places)].map(([id, { head }]) => [id, { head }] as const)),
  };
}
