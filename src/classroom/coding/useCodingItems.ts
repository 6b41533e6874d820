import { useMemo } from "react";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import { type QuotedStatement, codingItems } from "./codingItems.ts";
import { codingTask } from "./codingTask.ts";
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
