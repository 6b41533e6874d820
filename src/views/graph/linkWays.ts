import type { GraphLink, NodeId } from "../../network/graph.ts";
import type { BeadString } from "../../network/layout/beadStrings.ts";
import type { Layout } from "../../network/layout/layoutRequest.ts";
import { movedNodes } from "../../network/layout/movedNodes.ts";
import { pinnedPlaces } from "../../network/layout/pin.ts";
import type { PlacedNode } from "../../network/places/places.ts";
import { routePath } from "../../network/routes/routePath.ts";
import type { RoutePoint } from "../../network/routes/routeRequest.ts";
import { toTenths } from "../marks/paint/rounded.ts";
import type { LinkDrawing, LinkWay } from "./linkDrawing.ts";
import type { NodeMarkScene } from "./nodeScene.ts";

interface Ground {
  readonly layout: Layout;
  readonly placed: readonly PlacedNode[];
  readonly strings: ReadonlyMap<NodeId, BeadString>;
  readonly places: ReadonlyMap<NodeId, NodeMarkScene>;
}

/** So far a node may be from where its lines were led to, in CSS pixels. */
const STILL = 0.6;

/** The ways of links: up the string of a bead, else as they were led, else, as while a node is moved, plainly. */
export function linkWays<Link extends GraphLink>(
  links: readonly Link[],
  drawing: LinkDrawing<Link>,
  ground: Ground,
): ReadonlyMap<Link["id"], LinkWay> {
  const { layout, places } = ground;
  const routes = new Map(layout.routes.map(({ link, points }) => [link, points]));
  const isStill = stillIn(ground);
  const ways = new Map<Link["id"], LinkWay>();
  const plain: Link[] = [];
  for (const link of links) {
    const { id, source, target } = link;
    const [from, to] = [places.get(source), places.get(target)];
    const string = ground.strings.get(source);
    const points = isStill(source) && isStill(target) ? routes.get(id) : undefined;
    if (string?.above.id === target) ways.set(id, stringWay(string));
    else if (points !== undefined && from !== undefined && to !== undefined)
      ways.set(id, ledWay(points, from, to));
    else plain.push(link);
  }
  for (const [id, path] of drawing.paths(plain, places)) ways.set(id, { path, dots: [], points: null });
  return ways;
}

/** Whether a node stands where it stood when its lines were led. */
function stillIn({ layout, placed }: Ground): (id: NodeId) => boolean {
  const led = movedNodes(layout.nodes, pinnedPlaces(layout.pins, layout));
  const then = new Map(led.map((node) => [node.id, node]));
  const now = new Map(placed.map((node) => [node.id, node]));
  return (id) => {
    const [before, after] = [then.get(id), now.get(id)];
    if (before === undefined || after === undefined) return false;
    return Math.abs(before.x - after.x) < STILL && Math.abs(before.y - after.y) < STILL;
  };
}

/** From the middle of a symbol, so that it meets it whatever its shape and size: the symbol lies over it. */
function ledWay(points: readonly RoutePoint[], from: NodeMarkScene, to: NodeMarkScene): LinkWay {
  const [first, last] = [points[0], points.at(-1)];
  const whole = [
    ...(from.radius > 0 ? [middleOf(from)] : []),
    ...points,
    ...(to.radius > 0 ? [middleOf(to)] : []),
  ];
  const dots = [
    ...(from.radius === 0 && first !== undefined ? [first] : []),
    ...(to.radius === 0 && last !== undefined ? [last] : []),
  ];
  return { path: routePath(whole), dots, points };
}

function middleOf({ x, y }: NodeMarkScene): RoutePoint {
  return { x, y, rounding: 0 };
}

const BEND = 3;

/** From the bead to its string, and up to the edge of the plate. */
function stringWay({ bead, above, x, isAtStart }: BeadString): LinkWay {
  const edge = above.y + above.height / 2;
  const bend = isAtStart ? BEND : -BEND;
  const path = `M${toTenths(bead.x)} ${toTenths(bead.y)}H${toTenths(x + bend)}Q${toTenths(x)} ${toTenths(bead.y)} ${toTenths(x)} ${toTenths(bead.y - BEND)}V${toTenths(edge)}`;
  return { path, dots: [{ x, y: edge }], points: null };
}
