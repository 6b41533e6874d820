import { distanceBetween } from "../geometry/point.ts";
import { type Segment, crosses, sideOf } from "../geometry/segments.ts";
import type { Block, Body, Shape } from "./block.ts";

/** The numbers of the two blocks that a line joins. */
export type Line = readonly [source: number, target: number];

/** The shape of each block, and where its middle is. */
export interface Stand {
  readonly shapes: readonly Shape[];
  readonly across: readonly number[];
  readonly down: readonly number[];
}

/** What a crossing and a box in the way cost, in CSS pixels of a longer line. */
const CROSSING = 90;
const BOX_IN_THE_WAY = 110;

/** Of more lines than this only the length counts: too few arrangements could be tried for more to matter. */
const MANY_LINES = 800;

/** How bad straight lines are: long, crossing each other, under what is not their end. Stops counting at the worst. */
export function lineCost(lines: readonly Line[], stand: Stand, worst: number): number {
  const drawn = lines.map((line) => segmentOf(line, stand));
  let cost = drawn.reduce((sum, segment) => sum + distanceBetween(segment.from, segment.to), 0);
  if (lines.length > MANY_LINES) return cost;
  for (let at = 0; at < drawn.length && cost <= worst; at += 1) {
    const [line, segment] = [lines[at], drawn[at]];
    if (line === undefined || segment === undefined) break;
    cost += BOX_IN_THE_WAY * boxesUnder(segment, line, stand) + CROSSING * crossingsFrom(at, lines, drawn);
  }
  return cost;
}

/** How many lines after a line cross it. Those that meet at an end do not. */
function crossingsFrom(at: number, lines: readonly Line[], drawn: readonly Segment[]): number {
  const [line, segment] = [lines[at], drawn[at]];
  let crossings = 0;
  for (let next = at + 1; next < drawn.length; next += 1) {
    const [otherLine, other] = [lines[next], drawn[next]];
    if (line === undefined || segment === undefined || otherLine === undefined || other === undefined) break;
    if (crosses(segment, other) && !doShareAnEnd(line, otherLine)) crossings += 1;
  }
  return crossings;
}

function doShareAnEnd(one: Line, other: Line): boolean {
  return one[0] === other[0] || one[0] === other[1] || one[1] === other[0] || one[1] === other[1];
}

/** From the middle of one mark to the nearest place on the middle line of the other. */
function segmentOf([source, target]: Line, { shapes, across, down }: Stand): Segment {
  const from = { x: across[source] ?? 0, y: down[source] ?? 0 };
  const [x, y] = [across[target] ?? 0, down[target] ?? 0];
  const mark = shapes[target]?.bodies[0];
  const reach = mark === undefined ? 0 : Math.max(0, mark.right - mark.bottom);
  return { from, to: { x: Math.min(x + reach, Math.max(x - reach, from.x)), y } };
}

/** How many boxes a line passes under, the label of its own ends among them. Plain loops: most of the time goes here. */
function boxesUnder(segment: Segment, [source, target]: Line, { shapes, across, down }: Stand): number {
  let boxes = 0;
  for (let at = 0; at < shapes.length; at += 1) {
    const shape = shapes[at];
    const x = across[at] ?? 0;
    const y = down[at] ?? 0;
    if (shape === undefined || !passesThrough(segment, shape.around, x, y)) continue;
    const first = at === source || at === target ? 1 : 0;
    for (let number = first; number < shape.bodies.length; number += 1) {
      const body = shape.bodies[number];
      if (body !== undefined && passesThrough(segment, body, x, y)) boxes += 1;
    }
  }
  return boxes;
}

/** Whether a line touches a rectangle that stands at a place. */
function passesThrough(segment: Segment, body: Body, x: number, y: number): boolean {
  const { from, to } = segment;
  const left = x + body.left;
  const right = x + body.right;
  if (from.x <= left ? to.x <= left : from.x >= right && to.x >= right) return false;
  const top = y + body.top;
  const bottom = y + body.bottom;
  if (from.y <= top ? to.y <= top : from.y >= bottom && to.y >= bottom) return false;
  const corner = sideOf(segment, left, top);
  return (
    corner * sideOf(segment, right, top) <= 0 ||
    corner * sideOf(segment, left, bottom) <= 0 ||
    corner * sideOf(segment, right, bottom) <= 0
  );
}

interface Ends {
  readonly source: string;
  readonly target: string;
}

/** The blocks that links join, in the order of ids. What hangs beneath another node has no line. */
export function linesOf(blocks: readonly Block[], links: readonly Ends[]): readonly Line[] {
  const numbers = new Map<string, number>(blocks.map(({ id }, at) => [id, at]));
  return links
    .toSorted((left, right) => (keyOf(left) < keyOf(right) ? -1 : 1))
    .flatMap(({ source, target }) => {
      const [from, to] = [numbers.get(source), numbers.get(target)];
      return from === undefined || to === undefined || from === to ? [] : [[from, to] as const];
    });
}

function keyOf({ source, target }: Ends): string {
  return `${source} ${target}`;
}
