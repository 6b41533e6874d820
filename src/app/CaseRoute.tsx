import { useEffect, useState } from "react";
import { Outlet } from "react-router";
import { Redirect } from "../store/place/Redirect.tsx";
import { isFramed } from "../host/frame/frame.ts";
import type { AppHistory } from "../store/place/appHistory.ts";
import { readPath } from "../store/place/placePath.ts";
import { useHere } from "../store/place/useHere.ts";
import { readNames } from "../store/classChoices.ts";
import { usePlace } from "../store/place/usePlace.ts";
import type { CaseId } from "../case/case.ts";
import { useIsDrawnOnce } from "../ui/hooks/useIsDrawnOnce.ts";
import { openRoom } from "../ui/room/room.ts";
import { InRoom } from "../ui/room/InRoom.tsx";
import { lonePage } from "./rooms/LonePage.tsx";
import { rooms } from "./rooms/rooms.ts";
import { WhileHiding } from "./rooms/WhileHiding.tsx";
import type { Address } from "../store/nameHandling.ts";
import { ExplorerProvider } from "../store/ExplorerContext.tsx";
import { syncUrl } from "../store/place/syncUrl.ts";
import { EmbedMessages } from "./embedded/EmbedMessages.tsx";
import type { ExplorerStore } from "../store/createExplorerStore.ts";
import type { ExplorerStores } from "../store/hiding/explorerStores.ts";

interface CaseRouteProps {
  readonly stores: ExplorerStores;
  readonly history: AppHistory;
}

const NOTHING_HIDDEN = { ...openRoom({}), stop: () => {} };

/** Pages that one may call without `page/`, as long as no case is called so. */
const SHORT_PAGES = ["cases", "open", "privacy"];

/** Opens the case that the address names, as soon as its data are loaded. */
export function CaseRoute({ stores, history }: CaseRouteProps) {
  const { caseId, place } = usePlace();
  const { search } = useHere();
  const isDrawnOnce = useIsDrawnOnce();
  const areShown = readNames(search).names;
  const lastShown = useLastShown();
  const named = stores.cases().find(({ id }) => id === caseId);
  if (named === undefined && place?.page === "explorer" && SHORT_PAGES.includes(caseId))
    return <Redirect to={{ pathname: `/page/${caseId}`, search }} />;
  if (named === undefined)
    return (
      <InRoom room={rooms.brought} around={lonePage}>
        {({ NoCase }) => <NoCase stores={stores} id={caseId} />}
      </InRoom>
    );
  return (
    <InRoom room={named.data} around={lonePage}>
      {() => (
        <InRoom room={areShown && !isDrawnOnce ? stores.entry(named.id) : named.data} around={lonePage}>
          {() => (
            <WhileHiding
              work={areShown ? NOTHING_HIDDEN : stores.hiding(named.id, search)}
              onStop={() => {
                if (lastShown !== null && readPath(lastShown.pathname).caseId === caseId)
                  history.navigate(lastShown, { replace: true });
              }}
            >
              <OpenCase stores={stores} history={history} caseId={named.id} />
            </WhileHiding>
          )}
        </InRoom>
      )}
    </InRoom>
  );
}

/** The last address at which names were shown. */
function useLastShown(): Address | null {
  const here = useHere();
  const [last, setLast] = useState<Address | null>(null);
  if (here !== last && readNames(here.search).names) setLast(here);
  return last;
}

/**
 * Keeps the store of a case and the address alike while it is open. An address without names that holds some is replaced
 * before anything of it is drawn.
 */
function OpenCase({ stores, history, caseId }: CaseRouteProps & { readonly caseId: CaseId }) {
  const here = useHere();
  const store = stores.open(caseId, here.search);
  const [entered, setEntered] = useState<ExplorerStore | null>(null);
  // A store that was left in another state would be drawn in that first, and take the focus as it changes.
  if (store !== null && store !== entered) {
    store.getState().restore(here.search);
    setEntered(store);
  }

  useEffect(() => {
    if (store === null) return undefined;
    store.getState().restore(history.location.search);
    return syncUrl(store, history, {
      onlyReplace: isFramed(),
      isOwn: ({ pathname, search }) => stores.open(readPath(pathname).caseId, search) === store,
    });
  }, [store, stores, history]);

  if (store === null) return null;
  const settled = store.getState().naming.settle(here);
  const isSettled = settled.pathname === here.pathname && settled.search === here.search;
  return (
    <ExplorerProvider store={store}>
      {isSettled ? <Outlet /> : <Redirect to={settled} />}
      <EmbedMessages isCase={(id) => stores.cases().some((one) => one.id === id)} />
    </ExplorerProvider>
  );
}
