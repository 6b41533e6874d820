import type { Task } from "./arrange.ts";
import { type Block, EDGE, type Shape } from "./block.ts";
import { blocksOf, leastWidth } from "./blocksOf.ts";
import { type Fit, firstArranged, growToFit } from "./growToFit.ts";
import { HOT, improveArrangement } from "./improveArrangement.ts";
import { linesOf } from "./lineCost.ts";
import type { PlaceRequest } from "./placeRequest.ts";
import { type Places, shifted } from "./places.ts";

/** How long trying may take, in comparisons of a line with a line or a box: about a tenth of a second. */
const EFFORT = 8_000_000;
const MOST_TRIES = 4000;
/** What a CSS pixel too many in height costs, in CSS pixels of a longer line. */
const HEIGHT_COST = { down: 6, both: 50 } as const;

/**
 * Places every node so that nothing overlaps: across by alignment, down in the lane of its theme, with few crossings
 * and short ways. The same request gives the same places, in whatever order nodes and links come. A picture too small
 * grows little by little.
 */
export function placeNodes(request: PlaceRequest): Places {
  const task = taskOf(request, blocksOf(request));
  const tries = triesFor(task);
  const fit = request.growth === "down" ? growDown(task, tries) : growToFit(largeEnough(task), tries);
  if (fit === null) return { width: task.width, height: task.height, lanes: [], nodes: [] };
  return placesOf(fit, request);
}

/** A good arrangement in a picture that is as high as it needs. */
function growDown(task: Task, tries: number): Fit | null {
  const first = firstArranged(task);
  return first && { task, found: improveArrangement(task, first, { tries, hottest: HOT }) };
}

/** A picture that is at least as large as all blocks together. */
function largeEnough(task: Task): Task {
  const areas = task.blocks.map(({ shapes }) => areaOf(shapes[0]));
  const times = Math.sqrt(areas.reduce((sum, area) => sum + area, 0) / (task.width * task.height));
  if (times <= 1) return task;
  return { ...task, width: task.width * times, height: task.height * times };
}

function areaOf(shape: Shape | undefined): number {
  return (shape?.bodies ?? []).reduce(
    (sum, { left, right, top, bottom }) => sum + (right - left) * (bottom - top),
    0,
  );
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

function placesOf({ task, found }: Fit, request: PlaceRequest): Places {
  const nodes = found.shapes.flatMap(({ parts }, at) =>
    parts.map((part) => shifted(part, found.across[at] ?? 0, found.down[at] ?? 0)),
  );
  const lanes = found.lanes.flatMap(({ lane, top, bottom }) => {
    const id = request.lanes[lane]?.id;
    return id === undefined ? [] : [{ lane: id, top, bottom }];
  });
  return { width: task.width, height: found.height, lanes, nodes };
}
