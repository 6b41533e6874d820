import { type ReactNode, useMemo, useSyncExternalStore } from "react";
import { type Navigator, Router, type To, createPath } from "react-router";
import type { AppHistory } from "./appHistory.ts";
import { HistoryContext } from "./HistoryContext.ts";

interface AppRouterProps {
  readonly history: AppHistory;
  readonly children: ReactNode;
}

/** Gives what is below it the address at which the app is, and the way to others. */
export function AppRouter({ history, children }: AppRouterProps) {
  const here = () => history.location;
  const location = useSyncExternalStore(history.subscribe, here, here);
  const navigator = useMemo(() => navigatorOf(history), [history]);
  return (
    <HistoryContext value={history}>
      <Router location={location} navigator={navigator}>
        {children}
      </Router>
    </HistoryContext>
  );
}

/** The history as react-router takes it. */
function navigatorOf({ navigate, hrefOf }: AppHistory): Navigator {
  const textOf = (to: To) => (typeof to === "string" ? to : createPath(to));
  return {
    createHref: (to) => hrefOf(textOf(to)),
    go: (by) => navigate(by),
    push: (to, state: unknown) => navigate(textOf(to), { state }),
    replace: (to, state: unknown) => navigate(textOf(to), { state, replace: true }),
  };
}
