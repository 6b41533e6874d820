import { type ReactNode, useState } from "react";
import { MemoryRouter } from "react-router";
import type { CaseIndex } from "../../../src/case/caseIndex.ts";
import { ExplorerProvider } from "../../../src/store/ExplorerContext.tsx";
import { createExplorerStore } from "../../../src/store/createExplorerStore.ts";
import { known } from "../../fixtures/known.ts";

/** What a piece of the app needs around it to have links: the store of a case, and the address of that case. */
export function InCase({ index, children }: { readonly index: CaseIndex; readonly children: ReactNode }) {
  const [store] = useState(() => createExplorerStore(known(index)));
  return (
    <ExplorerProvider store={store}>
      <MemoryRouter initialEntries={[`/${index.case.id}`]}>{children}</MemoryRouter>
    </ExplorerProvider>
  );
}
