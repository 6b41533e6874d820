import { type ReactNode, useState } from "react";
import type { CaseIndex } from "../../../src/case/caseIndex.ts";
import { ExplorerProvider } from "../../../src/store/ExplorerContext.tsx";
import { AppRouter } from "../../../src/store/place/AppRouter.tsx";
import { memoryHistory } from "../../../src/store/place/appHistory.ts";
import { createExplorerStore } from "../../../src/store/createExplorerStore.ts";
import { known } from "../../fixtures/known.ts";

/** What a piece of the app needs around it to have links: the store of a case, and the address of that case. */
export function InCase({ index, children }: { readonly index: CaseIndex; readonly children: ReactNode }) {
  const [store] = useState(() => createExplorerStore(known(index)));
  const [history] = useState(() => memoryHistory([`/${index.case.id}`]));
  return (
    <ExplorerProvider store={store}>
      <AppRouter history={history}>{children}</AppRouter>
    </ExplorerProvider>
  );
}
