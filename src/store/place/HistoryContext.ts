import { createContext, use } from "react";
import type { AppHistory } from "./appHistory.ts";

/** Where the app keeps its addresses, for all that leads to others. */
export const HistoryContext = createContext<AppHistory | null>(null);

/** The history of the app. @throws outside of an `AppRouter`. */
export function useAppHistory(): AppHistory {
  const history = use(HistoryContext);
  if (history === null) throw new Error("useAppHistory stands outside an AppRouter.");
  return history;
}
