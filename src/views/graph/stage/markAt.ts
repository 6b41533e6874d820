import type { ZoomTransform } from "d3";
import type { Graph, GraphLink, NodeId } from "../../../network/graph.ts";
import type { Focus } from "../emphasis.ts";
import type { NetworkScene } from "../networkScene.ts";

interface TargetEvent {
  readonly target: EventTarget | null;
}

/** How near to a painted link a click must fall, in CSS pixels. */
const REACH = 8;

/** The node whose mark an event happened on. */
export function nodeAt({ target }: TargetEvent): NodeId | null {
  const mark = target instanceof Element ? target.closest("[data-node]") : null;
  return (mark?.getAttribute("data-node") as NodeId | null) ?? null;
}

/** The link whose drawn mark an event happened on. */
export function linkAt<Link extends GraphLink>(
  { target }: TargetEvent,
  network: Graph<Link>,
): Link | undefined {
  const id = target instanceof Element ? target.closest("[data-link]")?.getAttribute("data-link") : null;
  return network.links.find((link) => link.id === id);
}

/** What an event brings out: the node, else the link that it happened on. */
export function focusAt(event: TargetEvent, network: Graph): Focus {
  const node = nodeAt(event);
  if (node !== null) return { node };
  const link = linkAt(event, network);
  return link === undefined ? null : { link: link.id };
}

/** The painted link nearest the top at a point of the picture, in CSS pixels from its corner. */
export function paintedLinkAt<Link extends GraphLink>(
  scene: NetworkScene<Link>,
  transform: ZoomTransform,
  point: readonly [number, number],
): Link | undefined {
  const context = document.createElement("canvas").getContext("2d");
  if (context === null) return undefined;
  const [x, y] = transform.invert([...point]);
  context.lineWidth = (2 * REACH) / transform.k;
  return scene.links.findLast(({ path }) => context.isPointInStroke(new Path2D(path), x, y))?.link;
}
