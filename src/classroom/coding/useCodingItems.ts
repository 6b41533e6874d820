import { useMemo } from "react";
import type { CaseIndex } from "../../case/caseIndex.ts";
import { ORDINARY_SEED, fingerprint } from "../../case/seededRandom.ts";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import type { Display } from "../../store/explorerState.ts";
import { type QuotedStatement, codingItems } from "./codingItems.ts";
import type { Task } from "./resultCode.ts";

/** The quotes that the address asks a class to code, and what tells them from others. */
export function useCodingItems(): { readonly items: readonly QuotedStatement[]; readonly task: Task } {
  const index = useExplorer((state) => state.index);
  const seed = useExplorer(({ display }) => display.seed);
  const count = useExplorer(({ display }) => display.items);
  return useMemo(() => {
    const items = codingItems(index, { seed, items: count });
    return { items, task: codingTask(index, { seed }, items) };
  }, [index, seed, count]);
}

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
