import { type Arranged, type Task, arrange } from "./arrange.ts";
import type { Arrangement } from "./arrangement.ts";
import { type Chance, seededChance } from "./seededChance.ts";
import { tryMove } from "./tryMove.ts";

/** How much worse an arrangement may be to go on from it, in CSS pixels of a longer line: at first, and at last. */
const HOTTEST = 120;
const COLDEST = 2;
const SEED = 12;

/**
 * Tries so many changes, one after the other, and keeps the best arrangement found. It goes on from a worse one now and
 * then, less and less often (simulated annealing, Kirkpatrick, Gelatt and Vecchi 1983). Always the same for the same task.
 */
export function improveArrangement(task: Task, first: Arranged, tries: number): Arranged {
  const chance = seededChance(SEED);
  let [current, best] = [first, first];
  for (let at = 0; at < tries; at += 1) {
    const heat = HOTTEST * (COLDEST / HOTTEST) ** (at / tries);
    const next = changed(task, current.arrangement, chance);
    if (next === null) continue;
    const worse = next.cost - current.cost;
    if (worse > 0 && chance() >= Math.exp(-worse / heat)) continue;
    current = next;
    if (current.cost < best.cost) best = current;
  }
  return best;
}

function changed(task: Task, arrangement: Arrangement, chance: Chance): Arranged | null {
  const next = tryMove(task, arrangement, chance);
  return next === null ? null : arrange(task, next);
}
