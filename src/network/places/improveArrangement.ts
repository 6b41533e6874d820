import { type Arranged, type Task, arrange } from "./arrange.ts";
import { type Chance, changesOf } from "./changes.ts";

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
  const chance = seededChance(SEED);
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

/** The same numbers for the same seed (mulberry32, T. Ettinger, public domain). */
function seededChance(seed: number): Chance {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
