import type { Box } from "../../../src/network/geometry/box.ts";
import type { Point } from "../../../src/network/geometry/point.ts";
import type { Layout, LayoutRequest } from "../../../src/network/layout/layoutRequest.ts";
import type { LinkMarkScene, NetworkScene } from "../../../src/views/graph/networkScene.ts";
import type { NodeMarkScene } from "../../../src/views/graph/nodeScene.ts";

/** What a drawn network says that is not so, in words; empty where it keeps its promises. */
export function drawnFaults(scene: NetworkScene, request: LayoutRequest, layout: Layout): readonly string[] {
  const alignment = new Map(request.nodes.map((node) => [node.id, node.alignment]));
  return [
    ...scene.links.flatMap((link) => lineFaults(link, scene)),
    ...orderFaults(scene, alignment),
    ...laneFaults(scene, request, layout.lanes),
    ...labelFaults(scene),
  ];
}

/** A line under a mark or a name that is not its end, or one that does not end at its own two nodes. */
function lineFaults({ link, path }: LinkMarkScene, { nodes }: NetworkScene): string[] {
  const points = pointsOn(path);
  const others = nodes.filter(({ node }) => node.id !== link.source && node.id !== link.target);
  const under = others.filter((node) =>
    points.some((point) => bodiesOf(node).some((box) => lies(point, box))),
  );
  const ends = [
    [link.source, points[0]],
    [link.target, points.at(-1)],
  ] as const;
  const loose = ends.filter(
    ([id, end]) =>
      !touches(
        nodes.find(({ node }) => node.id === id),
        end,
      ),
  );
  return [
    ...under.map(({ node }) => `${link.id} passes under ${node.id}`),
    ...loose.map(([id]) => `${link.id} does not reach ${id}`),
  ];
}

/** The mark, and the name beside it. */
function bodiesOf(node: NodeMarkScene): readonly Box[] {
  const { x, y, radius, label } = node;
  const side = radius * 1.6;
  const mark = radius === 0 ? node : { x, y, width: side, height: side };
  return label === null ? [mark] : [mark, { ...label.box, x: x + label.box.x, y: y + label.box.y }];
}

function lies({ x, y }: Point, box: Box): boolean {
  return Math.abs(x - box.x) < box.width / 2 - 0.5 && Math.abs(y - box.y) < box.height / 2 - 0.5;
}

function touches(node: NodeMarkScene | undefined, end: Point | undefined): boolean {
  if (node === undefined || end === undefined) return false;
  if (node.radius > 0) return Math.hypot(end.x - node.x, end.y - node.y) <= node.radius * 1.3 + 1;
  const [across, down] = [
    Math.abs(end.x - node.x) - node.width / 2,
    Math.abs(end.y - node.y) - node.height / 2,
  ];
  return Math.abs(Math.max(across, down)) < 1.5;
}

/** Of two nodes on the axis, one to the left of the other although it agrees with those farther right. Beads take the place of what they hang beneath. */
function orderFaults({ nodes }: NetworkScene, alignment: ReadonlyMap<string, number | null>): string[] {
  const free = nodes.flatMap((mark) => {
    const place = alignment.get(mark.node.id) ?? null;
    return mark.isBead || place === null ? [] : [{ id: mark.node.id, x: mark.x, place }];
  });
  return free.flatMap((one) =>
    free
      .filter((other) => one.place < other.place - 1e-6 && one.x > other.x + 0.5)
      .map((other) => `${one.id} stands right of ${other.id}`),
  );
}

function laneFaults({ nodes }: NetworkScene, request: LayoutRequest, lanes: Layout["lanes"]): string[] {
  const wished = new Map(request.nodes.map(({ id, lane }) => [id, lane]));
  return nodes.flatMap(({ node, y, height }) => {
    const lane = lanes.find((one) => one.lane === wished.get(node.id));
    const isIn =
      lane === undefined || (y - height / 2 >= lane.top - 0.5 && y + height / 2 <= lane.bottom + 0.5);
    return isIn ? [] : [`${node.id} stands outside of its lane`];
  });
}

/** A name on another name or mark, or nearer to another mark than to its own. */
function labelFaults({ nodes }: NetworkScene): string[] {
  const boxes = nodes.flatMap((node) => {
    const { x, y, label } = node;
    return label === null ? [] : [{ node, box: { ...label.box, x: x + label.box.x, y: y + label.box.y } }];
  });
  return boxes.flatMap(({ node, box }) => {
    const others = nodes.filter((other) => other !== node);
    const covered = others.filter((other) => bodiesOf(other).some((body) => overlap(box, body)));
    const own = gap(box, node);
    const nearer = others.filter((other) => other.radius > 0 && gap(box, other) < own);
    return [
      ...covered.map((other) => `the name of ${node.node.id} lies on ${other.node.id}`),
      ...nearer.map((other) => `the name of ${node.node.id} is nearer to ${other.node.id}`),
    ];
  });
}

function overlap(one: Box, other: Box): boolean {
  return (
    (one.width + other.width) / 2 - Math.abs(one.x - other.x) > 0.5 &&
    (one.height + other.height) / 2 - Math.abs(one.y - other.y) > 0.5
  );
}

function gap(box: Box, { x, y, radius }: NodeMarkScene): number {
  const across = Math.max(0, Math.abs(x - box.x) - box.width / 2 - radius);
  const down = Math.max(0, Math.abs(y - box.y) - box.height / 2 - radius);
  return Math.hypot(across, down);
}

/** Points all along the data of a path of lines and quadratic curves. */
function pointsOn(path: string): readonly Point[] {
  return [...path.matchAll(/([MLHVQ])([^MLHVQ]*)/g)].reduce<readonly Point[]>(
    (points, [, command = "", text = ""]) => [...points, ...stepOf(command, numbersIn(text), points.at(-1))],
    [],
  );
}

const numbersIn = (text: string) => (text.match(/-?[\d.]+/g) ?? []).map(Number);

function stepOf(command: string, [a = 0, b = 0, c = 0, d = 0]: readonly number[], last = { x: a, y: b }) {
  if (command === "H") return straight(last, { x: a, y: last.y });
  if (command === "V") return straight(last, { x: last.x, y: a });
  if (command === "Q") return curved(last, { x: a, y: b }, { x: c, y: d });
  return command === "M" ? [{ x: a, y: b }] : straight(last, { x: a, y: b });
}

function straight(from: Point, to: Point): readonly Point[] {
  const steps = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y)));
  return Array.from({ length: steps }, (_, at) => between(from, to, (at + 1) / steps));
}

const STEPS = 24;

function curved(from: Point, by: Point, to: Point): readonly Point[] {
  return Array.from({ length: STEPS }, (_, at) => {
    const share = (at + 1) / STEPS;
    return between(between(from, by, share), between(by, to, share), share);
  });
}

function between(from: Point, to: Point, share: number): Point {
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
}
