import type { Shape } from "./block.ts";
import { type Segment, doCross, lengthOf, passesThrough } from "./segments.ts";

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

/** How bad straight lines between blocks would be: long, crossing each other, under what is not their end. */
export function lineCost(lines: readonly Line[], stand: Stand): number {
  const drawn = lines.map((line) => ({ line, segment: segmentOf(line, stand) }));
  let cost = 0;
  for (const [at, { line, segment }] of drawn.entries()) {
    cost += lengthOf(segment) + BOX_IN_THE_WAY * boxesUnder(segment, line, stand);
    for (let next = at + 1; next < drawn.length; next += 1) {
      const other = drawn[next];
      if (other === undefined || doShareAnEnd(line, other.line)) continue;
      if (doCross(segment, other.segment)) cost += CROSSING;
    }
  }
  return cost;
}

function doShareAnEnd(one: Line, other: Line): boolean {
  return one[0] === other[0] || one[0] === other[1] || one[1] === other[0] || one[1] === other[1];
}

/** From the middle of one mark to the nearest place on the middle line of the other. */
function segmentOf([source, target]: Line, { shapes, across, down }: Stand): Segment {
  const [x1, y1] = [across[source] ?? 0, down[source] ?? 0];
  const [x, y] = [across[target] ?? 0, down[target] ?? 0];
  const mark = shapes[target]?.bodies[0];
  const reach = mark === undefined ? 0 : Math.max(0, mark.right - mark.bottom);
  return { x1, y1, x2: Math.min(x + reach, Math.max(x - reach, x1)), y2: y };
}

/** How many boxes a line passes under, the label of its own ends among them. */
function boxesUnder(segment: Segment, [source, target]: Line, { shapes, across, down }: Stand): number {
  let boxes = 0;
  for (const [at, { bodies, around }] of shapes.entries()) {
    const [x, y] = [across[at] ?? 0, down[at] ?? 0];
    if (!passesThrough(segment, around, x, y)) continue;
    const [mark, ...others] = bodies;
    const isAnEnd = at === source || at === target;
    if (!isAnEnd && mark !== undefined && passesThrough(segment, mark, x, y)) boxes += 1;
    boxes += others.filter((body) => passesThrough(segment, body, x, y)).length;
  }
  return boxes;
}
