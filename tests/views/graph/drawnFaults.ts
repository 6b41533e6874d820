import type { Box } from "../../../src/network/geometry/box.ts";
import type { Layout, LayoutRequest } from "../../../src/network/layout/layoutRequest.ts";
import type { NetworkScene } from "../../../src/views/graph/networkScene.ts";
import { shapeReach } from "../../../src/views/marks/shapeReach.ts";
import { type DrawnLine, type DrawnMark, type DrawnPicture, onPage } from "./drawnPicture.ts";
import type { Point } from "../../../src/network/geometry/point.ts";
import { pointsOn } from "./pointsOn.ts";

/** What a drawn network was placed by. */
export interface Asked {
  readonly request: LayoutRequest;
  readonly layout: Layout;
}

/** Finds where a picture says what is not so, in words; nothing where it keeps its promise. */
export type FaultsOf = (picture: DrawnPicture, asked: Asked) => readonly string[];

/** What every network promises. */
export const PROMISES: Readonly<Record<string, FaultsOf>> = {
  "has no line under a mark that is not its end": ({ lines, marks }) =>
    lines.flatMap((line) => linesUnder(line, marks, markBox)),
  "ends each line at its own two nodes": ({ lines, marks }) =>
    lines.flatMap((line) => looseEnds(line, marks)),
  "has the order of alignment across": orderFaults,
  "has every mark in its own lane": laneFaults,
  "has no name on another name or mark": ({ marks }) => marks.flatMap((mark) => coveredBy(mark, marks)),
  "has every name nearest to its own mark": ({ marks }) => marks.flatMap((mark) => nearerThan(mark, marks)),
};

/** Where few lines run, they go round names as well. */
export const ROUND_NAMES: Readonly<Record<string, FaultsOf>> = {
  "has no line under a name that is not of its ends": ({ lines, marks }) =>
    lines.flatMap((line) => linesUnder(line, marks, ({ name }) => name)),
};

/** Everything that a network on the page says that is not so. */
export function drawnFaults(scene: NetworkScene, request: LayoutRequest, layout: Layout): readonly string[] {
  const promises = Object.values({ ...PROMISES, ...ROUND_NAMES });
  return promises.flatMap((faultsOf) => faultsOf(onPage(scene), { request, layout }));
}

function linesUnder(
  { id, source, target, path }: DrawnLine,
  marks: readonly DrawnMark[],
  boxOf: (mark: DrawnMark) => Box | null,
): string[] {
  const others = marks.filter((mark) => mark.id !== source && mark.id !== target);
  const under = others.filter((mark) => {
    const box = boxOf(mark);
    return box !== null && pointsOn(path).some((point) => lies(point, box));
  });
  return under.map((mark) => `${id} passes under ${mark.id}`);
}

function markBox({ x, y, width, height, radius }: DrawnMark): Box {
  const side = radius * 1.6;
  return radius === 0 ? { x, y, width, height } : { x, y, width: side, height: side };
}

function lies({ x, y }: Point, box: Box): boolean {
  return Math.abs(x - box.x) < box.width / 2 - 0.5 && Math.abs(y - box.y) < box.height / 2 - 0.5;
}

/** An arrow ends at the tip of its head, on the edge of its symbol; a line may end under a symbol. */
function looseEnds({ id, source, target, path, head }: DrawnLine, marks: readonly DrawnMark[]): string[] {
  const points = pointsOn(path);
  const tip = head === null ? undefined : pointsOn(head)[0];
  const ends = [
    { node: source, end: points[0], depth: Number.POSITIVE_INFINITY },
    { node: target, end: tip ?? points.at(-1), depth: tip === undefined ? Number.POSITIVE_INFINITY : NEAR },
  ];
  const loose = ends.filter(({ node, end, depth }) => {
    const mark = marks.find((one) => one.id === node);
    return mark === undefined || end === undefined || !touches(mark, end, depth);
  });
  return loose.map(({ node }) => `${id} does not reach ${node}`);
}

/** In CSS pixels. */
const NEAR = 2;

/** Whether a point lies on the edge of a plate, or no farther from that of a symbol than near, nor deeper in it than given. */
function touches({ x, y, width, height, radius, shape }: DrawnMark, end: Point, depth: number): boolean {
  const way = { x: end.x - x, y: end.y - y };
  if (radius > 0) {
    const beyond = Math.hypot(way.x, way.y) - shapeReach(shape, radius, way);
    return beyond <= NEAR && beyond >= -depth;
  }
  return Math.abs(Math.max(Math.abs(way.x) - width / 2, Math.abs(way.y) - height / 2)) < 1.5;
}

/** Of two nodes on the axis, one to the left of the other although it agrees with those farther right. Beads take the place of what they hang beneath. */
function orderFaults({ marks }: DrawnPicture, { request }: Asked): readonly string[] {
  const alignment = new Map<string, number | null>(request.nodes.map((node) => [node.id, node.alignment]));
  const free = marks.flatMap(({ id, x, isBead }) => {
    const place = alignment.get(id) ?? null;
    return isBead || place === null ? [] : [{ id, x, place }];
  });
  return free.flatMap((one) =>
    free
      .filter((other) => one.place < other.place - 1e-6 && one.x > other.x + 0.5)
      .map((other) => `${one.id} stands right of ${other.id}`),
  );
}

function laneFaults({ marks }: DrawnPicture, { request, layout }: Asked): readonly string[] {
  const wished = new Map<string, string | null>(request.nodes.map(({ id, lane }) => [id, lane]));
  return marks.flatMap((mark) => {
    const lane = layout.lanes.find((one) => one.lane === wished.get(mark.id));
    const reach = mark.radius === 0 ? mark.height / 2 : mark.radius;
    const isIn =
      lane === undefined || (mark.y - reach >= lane.top - 0.5 && mark.y + reach <= lane.bottom + 0.5);
    return isIn ? [] : [`${mark.id} stands outside of its lane`];
  });
}

function coveredBy({ id, name }: DrawnMark, marks: readonly DrawnMark[]): readonly string[] {
  if (name === null) return [];
  const covered = marks.filter(
    (other) =>
      other.id !== id && [markBox(other), other.name].some((box) => box !== null && overlap(name, box)),
  );
  return covered.map((other) => `the name of ${id} lies on ${other.id}`);
}

function nearerThan(mark: DrawnMark, marks: readonly DrawnMark[]): readonly string[] {
  const { id, name } = mark;
  if (name === null) return [];
  const own = gap(name, mark);
  const nearer = marks.filter((other) => other.id !== id && other.radius > 0 && gap(name, other) < own);
  return nearer.map((other) => `the name of ${id} is nearer to ${other.id}`);
}

function overlap(one: Box, other: Box): boolean {
  return (
    (one.width + other.width) / 2 - Math.abs(one.x - other.x) > 0.5 &&
    (one.height + other.height) / 2 - Math.abs(one.y - other.y) > 0.5
  );
}

function gap(box: Box, { x, y, radius }: DrawnMark): number {
  const across = Math.max(0, Math.abs(x - box.x) - box.width / 2 - radius);
  const down = Math.max(0, Math.abs(y - box.y) - box.height / 2 - radius);
  return Math.hypot(across, down);
}
