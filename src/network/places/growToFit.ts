import { type Arranged, type Task, arrange } from "./arrange.ts";
import { firstArrangement } from "./firstArrangement.ts";
import { HOT, WARM, improveArrangement } from "./improveArrangement.ts";
import { levelArrangement } from "./levelArrangement.ts";

/** A task as large as what was found for it needs. */
export interface Fit {
  readonly task: Task;
  readonly found: Arranged;
}

/** The steps in which a picture grows: little, since labels shrink with it; more where it is far too small. */
const STEP = 1.01;
const MOST_STEP = 1.5;
const MOST_STEPS = 400;
/** What is so many times too high would fit at the square root of that if its rows grew fuller evenly; they do not quite. */
const CAUTION = 0.4;
/** How much too high a first arrangement may be that trying can make fit. */
const WITHIN_REACH = 1.6;
const FEW_TRIES = 100;
/** After the first search two more, each half as long, for a picture half-way smaller. */
const ROUNDS = 2;

/** A good arrangement in a picture that grows, keeping its proportions, as little as can be found. */
export function growToFit(asked: Task, tries: number): Fit | null {
  const start = firstFit(asked, tries < FEW_TRIES ? 1 : WITHIN_REACH);
  if (start === null) return null;
  const { task } = start;
  let best = fitAround(task, improveArrangement(task, start.found, { tries, hottest: HOT }));
  for (let round = 0; round < ROUNDS && best.task.width > task.width; round += 1) {
    const tighter = scaled(task, (task.width + best.task.width) / 2 / task.width);
    const from = arrangeIn(tighter, best);
    if (from === null) break;
    const next = improveArrangement(tighter, from, { tries: tries / 2, hottest: WARM });
    const fit = fitAround(tighter, next);
    if (fit.task.width < best.task.width) best = fit;
  }
  return best;
}

/** The first arrangement in a picture so large that it is not more than so many times too high. */
function firstFit(asked: Task, within: number): Fit | null {
  let task = asked;
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const found = firstArranged(task);
    if (found === null) return null;
    const tooHigh = found.height / task.height;
    if (tooHigh <= within) return { task, found };
    task = scaled(task, Math.min(MOST_STEP, Math.max(STEP, (tooHigh / within) ** CAUTION)));
  }
  return null;
}

/** Where to start from. */
export function firstArranged(task: Task): Arranged | null {
  const hasLevels = task.blocks.some(({ level }) => level !== null);
  if (hasLevels) return levelArrangement(task);
  return arrange(task, firstArrangement(task.blocks, task.lines, task.width));
}

/** The smallest picture that holds an arrangement. */
function fitAround(task: Task, found: Arranged): Fit {
  let fit: Fit = { task, found };
  for (let step = 0; step < MOST_STEPS && fit.found.height > fit.task.height; step += 1) {
    const larger = scaled(fit.task, STEP);
    const next = arrangeIn(larger, fit);
    if (next === null) break;
    fit = { task: larger, found: next };
  }
  return fit;
}

/** The same arrangement in a picture of another size. */
function arrangeIn(task: Task, { task: before, found }: Fit): Arranged | null {
  const times = task.width / before.width;
  const { arrangement } = found;
  return arrange(task, { ...arrangement, wishes: arrangement.wishes.map((wish) => wish * times) });
}

function scaled(task: Task, times: number): Task {
  return { ...task, width: task.width * times, height: task.height * times };
}
