import { type ReactNode, createContext, use } from "react";
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

/** The store of the case, for what reads its state later than it is drawn. */
export function useExplorerStore(): ExplorerStore {
  const store = use(ExplorerContext);
  if (store === null) throw new Error("useExplorer stands outside an ExplorerProvider.");
  return store;
}
