import { type Arranged, type Task, arrange } from "./arrange.ts";
import { type Block, EDGE, type Shape } from "./block.ts";
import { blocksOf, leastWidth } from "./blocksOf.ts";
import { firstArrangement } from "./firstArrangement.ts";
import { improveArrangement } from "./improveArrangement.ts";
import { levelArrangement } from "./levelArrangement.ts";
import { linesOf } from "./linesOf.ts";
import type { PlaceRequest } from "./placeRequest.ts";
import type { PlacedNode, Places } from "./places.ts";

/** How much larger a picture gets that does not hold all, at least and at most: little, since labels shrink with it. */
const LEAST_GROWTH = 1.02;
const MOST_GROWTH = 1.5;
const MOST_GROWTHS = 150;
/** How much too high a first attempt may be for trying to be worth the time. */
const WORTH_TRYING = 1.1;
const FEW_TRIES = 0.1;
/** How long trying may take, in comparisons of a line with a line or a box: about a tenth of a second. */
const EFFORT = 8_000_000;
const MOST_TRIES = 4000;
/** What a CSS pixel too many in height costs, in CSS pixels of a longer line. */
const HEIGHT_COST = { down: 6, both: 20 } as const;

/**
 * Places every node so that nothing overlaps: across by alignment, down in the lane of its theme, with few crossings
 * and short ways. The same request gives the same places, in whatever order nodes and links come. A picture too small
 * grows little by little. With more patience it tries as many times as many arrangements.
 */
export function placeNodes(request: PlaceRequest, patience = 1): Places {
  const blocks = blocksOf(request);
  let task = largeEnough(taskOf(request, blocks), request.growth);
  for (let growths = 0; growths < MOST_GROWTHS; growths += 1) {
    const found = attempt(task, request.growth, patience);
    if (found === null) break;
    if (request.growth === "down" || found.height <= task.height) return placesOf(task, found, request);
    task = grown(task, found.height / task.height);
  }
  return { width: task.width, height: task.height, lanes: [], nodes: [] };
}

/** A good arrangement; only a passable one if the picture is far too small for it. */
function attempt(task: Task, growth: PlaceRequest["growth"], patience: number): Arranged | null {
  const hasLevels = task.blocks.some(({ level }) => level !== null);
  const first = hasLevels
    ? levelArrangement(task)
    : arrange(task, firstArrangement(task.blocks, task.lines, task.width));
  if (first === null) return null;
  const tries = Math.floor(triesFor(task) * patience);
  if (growth === "down") return improveArrangement(task, first, tries);
  const passable = improveArrangement(task, first, Math.floor(tries * FEW_TRIES));
  if (passable.height > task.height * WORTH_TRYING) return passable;
  return improveArrangement(task, first, tries);
}

/** A picture that is at least so large as all blocks together, where it keeps its proportions. */
function largeEnough(task: Task, growth: PlaceRequest["growth"]): Task {
  const areas = task.blocks.map(({ shapes }) => areaOf(shapes[0]));
  const times = Math.sqrt(areas.reduce((sum, area) => sum + area, 0) / (task.width * task.height));
  if (growth === "down" || times <= 1) return task;
  return { ...task, width: task.width * times, height: task.height * times };
}

function areaOf(shape: Shape | undefined): number {
  return (shape?.bodies ?? []).reduce(
    (sum, { left, right, top, bottom }) => sum + (right - left) * (bottom - top),
    0,
  );
}

/** A larger picture of the same proportions: what is so many times too high fits at the square root of it. */
function grown(task: Task, tooHigh: number): Task {
  const times = Math.min(MOST_GROWTH, Math.max(LEAST_GROWTH, Math.cbrt(tooHigh)));
  return { ...task, width: task.width * times, height: task.height * times };
}

function taskOf(request: PlaceRequest, blocks: readonly Block[]): Task {
  const hasLevels = blocks.some(({ level }) => level !== null);
  return {
    blocks,
    lines: linesOf(blocks, request.links),
    titleWidths: hasLevels ? [] : request.lanes.map(({ titleWidth }) => titleWidth),
    width: Math.max(request.width, leastWidth(blocks)),
    height: Math.max(request.height, 2 * EDGE),
    heightCost: HEIGHT_COST[request.growth],
  };
}

function triesFor({ lines, blocks }: Task): number {
  const effort = (lines.length * lines.length) / 2 + lines.length * blocks.length + blocks.length * 20;
  return blocks.length < 2 ? 0 : Math.min(MOST_TRIES, Math.floor(EFFORT / Math.max(1, effort)));
}

function placesOf(task: Task, best: Arranged, request: PlaceRequest): Places {
  const nodes = best.shapes.flatMap(({ parts }, at) =>
    parts.map((part) => moved(part, best.across[at] ?? 0, best.down[at] ?? 0)),
  );
  const lanes = best.lanes.flatMap(({ lane, top, bottom }) => {
    const id = request.lanes[lane]?.id;
    return id === undefined ? [] : [{ lane: id, top, bottom }];
  });
  return { width: task.width, height: best.height, lanes, nodes };
}

function moved(part: PlacedNode, x: number, y: number): PlacedNode {
  const { label } = part;
  return {
    ...part,
    x: part.x + x,
    y: part.y + y,
    label: label === null ? null : { ...label, x: label.x + x, y: label.y + y },
  };
}
