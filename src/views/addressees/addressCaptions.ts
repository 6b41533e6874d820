import { type Box, areTooNear } from "../../network/geometry/box.ts";
import type { Point } from "../../network/geometry/point.ts";
import { extentAcross } from "./addressCurve.ts";
import type { LinkCaption } from "../graph/linkDrawing.ts";
import { type NodeMarkScene, labelBox } from "../graph/nodeScene.ts";
import { lengthOf, pointAlong, pointsAlong } from "./polyline.ts";
import { CAPTION_LINE, CAPTION_SIZE } from "../graph/linkMarks.ts";
import { textWidth } from "../marks/textWidth.ts";

/** Where along its line a caption may be, the best place first. */
const PLACES = [0.5, 0.42, 0.58, 0.35, 0.65, 0.28, 0.72, 0.2, 0.8];
/** What captions keep from labels and from each other, in CSS pixels. */
const GAP = 3;

/** A link's line and the words that belong to it. */
export interface Captioned {
  readonly id: string;
  /** Straight between these points. */
  readonly points: readonly Point[];
  readonly lines: readonly string[];
}

/**
 * Where captions go on their lines, so that they cover neither a node nor one another, and few other lines. Short
 * lines choose first, since they have the least choice; a caption that finds no free place takes the least crowded one
 * and is marked, and others need not make way for it.
 */
export function placeCaptions(
  links: readonly Captioned[],
  nodes: readonly NodeMarkScene[],
): ReadonlyMap<string, LinkCaption> {
  const taken: Box[] = nodes.flatMap((node) => [symbolBox(node), labelBox(node) ?? []].flat());
  const captions = new Map<string, LinkCaption>();
  const drawn = links.map(({ id, points }) => ({ id, points: pointsAlong(points) }));
  const { least, most } = extentAcross(nodes);
  const crowding = (box: Box) =>
    countNear(box, taken) + (box.x - box.width / 2 < least || box.x + box.width / 2 > most ? 1 : 0);
  for (const { id, points, lines } of links.toSorted(shorterFirst)) {
    const others = drawn.filter((line) => line.id !== id);
    const boxes = leastOf(
      PLACES.map((at) => captionBox(lines, points, at)),
      crowding,
    );
    const [box] = leastOf(boxes, (one) => countCrossings(one, others));
    if (box === undefined) continue;
    const isCrowded = crowding(box) > 0;
    if (!isCrowded) taken.push(box);
    captions.set(id, { lines, x: box.x, y: box.y, isCrowded });
  }
  return captions;
}

/** Those for which the count is least, in their order. */
function leastOf(boxes: readonly Box[], count: (box: Box) => number): readonly Box[] {
  const counts = boxes.map(count);
  const least = Math.min(...counts);
  return boxes.filter((_, at) => counts[at] === least);
}

function countNear(box: Box, others: readonly Box[]): number {
  return others.filter((other) => areTooNear(box, other, GAP)).length;
}

/** How many points of other lines fall into a box. */
function countCrossings(box: Box, others: readonly { readonly points: readonly Point[] }[]): number {
  return others.reduce((sum, { points }) => sum + points.filter((point) => liesIn(box, point)).length, 0);
}

function liesIn(box: Box, { x, y }: Point): boolean {
  return Math.abs(x - box.x) < box.width / 2 && Math.abs(y - box.y) < box.height / 2;
}

function shorterFirst(left: Captioned, right: Captioned): number {
  return lengthOf(left.points) - lengthOf(right.points) || (left.id < right.id ? -1 : 1);
}

function captionBox(lines: readonly string[], points: readonly Point[], at: number): Box {
  const width = Math.max(0, ...lines.map((line) => textWidth(line, CAPTION_SIZE)));
  return { ...pointAlong(points, at), width, height: lines.length * CAPTION_LINE };
}

function symbolBox({ x, y, radius }: NodeMarkScene): Box {
  return { x, y, width: 2 * radius, height: 2 * radius };
}
