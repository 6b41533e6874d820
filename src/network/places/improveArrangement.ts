import { randomLcg } from "d3";
import { type Arranged, type Task, arrange } from "./arrange.ts";
import { changesOf } from "./changes.ts";

/** How much worse an arrangement may be to go on from it, in CSS pixels of a longer line: at first, from a good one, at last. */
export const HOT = 1200;
export const WARM = 300;
const COLDEST = 30;
const SEED = 12;

/** How many changes are tried, and how much worse an arrangement may be at first to go on from it. */
export interface Effort {
  readonly tries: number;
  readonly hottest: number;
}

/**
 * Tries so many changes, one after the other, and keeps the best arrangement found. It goes on from a worse one now and
 * then, less and less often (simulated annealing, Kirkpatrick, Gelatt and Vecchi 1983). Always the same for the same task.
 */
export function improveArrangement(task: Task, first: Arranged, { tries, hottest }: Effort): Arranged {
  const chance = randomLcg(SEED);
  const change = changesOf(task);
  let [current, best] = [first, first];
  for (let at = 0; at < tries; at += 1) {
    const heat = hottest * (COLDEST / hottest) ** (at / tries);
    const changed = change(current.arrangement, chance);
    const next = changed && arrange(task, changed, current.cost - heat * Math.log(1 - chance()));
    if (next === null) continue;
    current = next;
    if (current.cost < best.cost) best = current;
  }
  return best;
}
