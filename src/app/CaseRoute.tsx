import { useEffect, useState } from "react";
import { type DataRouter, Link, Navigate, Outlet, useLocation, useParams } from "react-router";
import { isFramed } from "../host/frame/frame.ts";
import { useMessages } from "../i18n/useMessages.ts";
import { UnknownNotice } from "../reading/panel/UnknownNotice.tsx";
import { ExplorerProvider } from "../store/ExplorerContext.tsx";
import { syncUrl } from "../store/place/syncUrl.ts";
import { EmbedMessages } from "./embedded/EmbedMessages.tsx";
import type { ExplorerStore } from "../store/createExplorerStore.ts";
import type { ExplorerStores } from "../store/hiding/explorerStores.ts";

interface CaseRouteProps {
  readonly stores: ExplorerStores;
  readonly getRouter: () => DataRouter;
}

/**
 * Opens the case that the address names, and keeps its store and the address alike while it is open. An address without
 * names that holds some is replaced before anything of it is shown.
 */
export function CaseRoute({ stores, getRouter }: CaseRouteProps) {
  const { caseId = "" } = useParams();
  const here = useLocation();
  const store = stores.open(caseId, here.search);
  const [entered, setEntered] = useState<ExplorerStore | null>(null);
  // A store that was left in another state would be drawn in that first, and take the focus as it changes.
  if (store !== null && store !== entered) {
    store.getState().restore(here.search);
    setEntered(store);
  }

  useEffect(() => {
    if (store === null) return undefined;
    const router = getRouter();
    store.getState().restore(router.state.location.search);
    return syncUrl(store, router, {
      onlyReplace: isFramed(),
      isOwn: ({ pathname, search }) => stores.open(pathname.split("/")[1] ?? "", search) === store,
    });
  }, [store, stores, getRouter]);

  if (store === null) return <NoCase stores={stores} id={caseId} />;
  const settled = store.getState().naming.settle(here);
  const isSettled = settled.pathname === here.pathname && settled.search === here.search;
  return (
    <ExplorerProvider store={store}>
      {isSettled ? <Outlet /> : <Navigate to={settled} replace />}
      <EmbedMessages />
    </ExplorerProvider>
  );
}

function NoCase({ stores, id }: { readonly stores: ExplorerStores; readonly id: string }) {
  const { app, reading } = useMessages();
  return (
    <main className="lone-page">
      <title>{app.bareTitle({ view: reading.unknown.case })}</title>
      <UnknownNotice what="case" id={id}>
        <ul>
          {stores.cases().map((known) => (
            <li key={known.id}>
              <Link to={`/${known.id}`}>{app.openCase({ title: known.title })}</Link>
            </li>
          ))}
          <li>
            <Link to="/open" replace={isFramed()}>
              {app.openFile}
            </Link>{" "}
            <span className="quiet">{app.openFileAgain}</span>
          </li>
        </ul>
      </UnknownNotice>
    </main>
  );
}
