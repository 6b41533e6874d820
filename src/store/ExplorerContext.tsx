import { type ReactNode, createContext, use, useDeferredValue, useMemo } from "react";
import { useStore } from "zustand";
import type { Explorer, ExplorerStore } from "./createExplorerStore.ts";

const ExplorerContext = createContext<ExplorerStore | null>(null);

/** Gives the views below it the store of one case. */
export function ExplorerProvider({
  store,
  children,
}: {
  readonly store: ExplorerStore;
  readonly children: ReactNode;
}) {
  return <ExplorerContext value={store}>{children}</ExplorerContext>;
}

/** A value selected from the store of the case; the view draws again when it changes. */
export function useExplorer<Value>(select: (state: Explorer) => Value): Value {
  return useStore(useExplorerStore(), select);
}

/**
 * A value selected from the store a moment later where nothing but the filter has changed: first is shown what was pressed,
 * then, without keeping the page from the next press, what follows from it. It is worked out then alone.
 */
export function useExplorerLater<Value>(select: (state: Explorer) => Value): Value {
  const now = useExplorer((state) => state);
  const before = useDeferredValue(now);
  const isSameSight = before.index === now.index && before.display === now.display;
  const shown = isSameSight ? before : now;
  return useMemo(() => select(shown), [select, shown]);
}

/** The store of the case, for what reads its state later than it is drawn. */
export function useExplorerStore(): ExplorerStore {
  const store = use(ExplorerContext);
  if (store === null) throw new Error("useExplorer stands outside an ExplorerProvider.");
  return store;
}
