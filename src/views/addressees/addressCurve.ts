import type { Point } from "../../network/geometry/point.ts";
import { toTenths } from "../marks/paint/rounded.ts";
import { shapeReach } from "../marks/shapeReach.ts";
import { type NodeMarkScene, extentOf, labelBox } from "../graph/nodeScene.ts";

/** A cubic curve: start, two handles, end. */
export type Curve = readonly [Point, Point, Point, Point];

/** From where to where nodes reach across. */
export interface NodeExtent {
  readonly least: number;
  readonly most: number;
}

/** How finely a curve is walked along. */
const STEPS = 48;
/** What a line keeps from the symbols and labels of its ends, in CSS pixels. */
const AIR = 3;
/** How wide the loop is by which an actor addresses itself. */
const LOOP = 44;

/** A curve between the middles of two symbols that swerves by a share of its length, to the right of who goes along it. */
export function swervingCurve(from: Point, to: Point, swerve: number): Curve {
  const [across, down] = [to.x - from.x, to.y - from.y];
  if (across === 0 && down === 0)
    return [from, { x: from.x + LOOP, y: from.y - LOOP }, { x: to.x + LOOP, y: to.y + LOOP }, to];
  const handle = (share: number) => ({
    x: from.x + across * share - down * swerve,
    y: from.y + down * share + across * swerve,
  });
  return [from, handle(0.33), handle(0.67), to];
}

export function pointOn([start, first, second, end]: Curve, at: number): Point {
  const rest = 1 - at;
  const blend = (key: "x" | "y") =>
    rest ** 3 * start[key] +
    3 * rest ** 2 * at * first[key] +
    3 * rest * at ** 2 * second[key] +
    at ** 3 * end[key];
  return { x: blend("x"), y: blend("y") };
}

/** The part of a curve outside of its two ends' symbols; all of it where they touch. */
export function trimmed(curve: Curve, source: NodeMarkScene, target: NodeMarkScene): Curve {
  const steps = Array.from({ length: STEPS + 1 }, (_, at) => at / STEPS);
  const inSource = steps.findLast((at) => at < 0.5 && isOnSymbol(source, pointOn(curve, at))) ?? 0;
  const inTarget = steps.find((at) => at > 0.5 && isOnSymbol(target, pointOn(curve, at))) ?? 1;
  const start = exact(curve, source, inSource, inSource + 1 / STEPS);
  const end = exact(curve, target, inTarget, inTarget - 1 / STEPS);
  return start < end ? part(curve, start, end) : curve;
}

/** Between a place on the symbol and one outside, the first that is outside, by halving. */
function exact(curve: Curve, node: NodeMarkScene, inside: number, outside: number): number {
  let [on, off] = [inside, outside];
  for (let halving = 0; halving < 8; halving += 1) {
    const middle = (on + off) / 2;
    if (isOnSymbol(node, pointOn(curve, middle))) on = middle;
    else off = middle;
  }
  return off;
}

/** Half of the outline of a symbol, in CSS pixels. */
const OUTLINE = 0.7;

function isOnSymbol({ x, y, shape, radius }: NodeMarkScene, point: Point): boolean {
  const way = { x: point.x - x, y: point.y - y };
  return Math.hypot(way.x, way.y) < shapeReach(shape, radius, way) + OUTLINE;
}

/** The point of a symbol's edge that lies towards another point. */
export function edgeTowards({ x, y, shape, radius }: NodeMarkScene, towards: Point): Point {
  const way = { x: towards.x - x, y: towards.y - y };
  const length = Math.hypot(way.x, way.y) || 1;
  const reach = shapeReach(shape, radius, way) + OUTLINE;
  return { x: x + (way.x / length) * reach, y: y + (way.y / length) * reach };
}

/** Whether the symbol or the label of a node lies at a point, or nearer to it than that. */
export function covers(node: NodeMarkScene, { x, y }: Point, air: number): boolean {
  if (Math.hypot(x - node.x, y - node.y) < node.radius + air) return true;
  const label = labelBox(node);
  if (label === null) return false;
  return Math.abs(x - label.x) < label.width / 2 + air && Math.abs(y - label.y) < label.height / 2 + air;
}

export function extentAcross(nodes: readonly NodeMarkScene[]): NodeExtent {
  const extents = nodes.map(extentOf);
  return {
    least: Math.min(...extents.map(({ left }) => left)),
    most: Math.max(...extents.map(({ right }) => right)),
  };
}

/** Points all along a curve. */
export function pointsOn(curve: Curve): readonly Point[] {
  return Array.from({ length: STEPS + 1 }, (_, at) => pointOn(curve, at / STEPS));
}

/** How many of the points along a curve lie on nodes, or beside all of them, where the picture may end. */
export function countCovered(curve: Curve, nodes: readonly NodeMarkScene[], among: NodeExtent): number {
  return pointsOn(curve).filter(
    (point) =>
      point.x < among.least || point.x > among.most || nodes.some((node) => covers(node, point, AIR + 2)),
  ).length;
}

export function pathOf(curve: Curve): string {
  const [start, ...rest] = curve.map(({ x, y }) => `${toTenths(x)} ${toTenths(y)}`);
  return `M${start}C${rest.join(" ")}`;
}

/** The curve without its last bit, of about that length. */
export function shortened(curve: Curve, by: number): Curve {
  const [start, , , end] = curve;
  const length = Math.hypot(end.x - start.x, end.y - start.y);
  return length <= by ? curve : part(curve, 0, 1 - by / length);
}

/** The curve from one share of its way to another, by de Casteljau's division. */
function part(curve: Curve, from: number, to: number): Curve {
  const [, after] = divided(curve, from);
  return divided(after, (to - from) / (1 - from))[0];
}

function divided([start, first, second, end]: Curve, at: number): readonly [Curve, Curve] {
  const between = (one: Point, other: Point) => ({
    x: one.x + (other.x - one.x) * at,
    y: one.y + (other.y - one.y) * at,
  });
  const [a, b, c] = [between(start, first), between(first, second), between(second, end)];
  const [ab, bc] = [between(a, b), between(b, c)];
  const middle = between(ab, bc);
  return [
    [start, a, ab, middle],
    [middle, bc, c, end],
  ];
}
