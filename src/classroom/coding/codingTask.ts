import type { CaseIndex } from "../../case/caseIndex.ts";
import type { Display } from "../../store/explorerState.ts";
import type { QuotedStatement } from "./codingItems.ts";
import type { Task } from "./resultCode.ts";
import { ORDINARY_SEED, fingerprint } from "../../case/seededRandom.ts";

/** What tells these quotes from those of another case, data version, seed or number. */
export function codingTask(
  { case: { id, asOf } }: CaseIndex,
  { seed }: Pick<Display, "seed">,
  items: readonly QuotedStatement[],
): Task {
  return {
    data: fingerprint(`${id} ${asOf}`) & 0xff_ff,
    seed: fingerprint(`seed ${seed ?? ORDINARY_SEED}`) & 0xff_ff,
    items: items.length,
  };
}
