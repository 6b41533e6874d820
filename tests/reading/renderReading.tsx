import userEvent from "@testing-library/user-event";
import type { ReactNode } from "react";
import type { CaseIndex } from "../../src/case/caseIndex.ts";
import { ExplorerProvider } from "../../src/store/ExplorerContext.tsx";
import { AppRouter } from "../../src/store/place/AppRouter.tsx";
import { memoryHistory } from "../../src/store/place/appHistory.ts";
import { createExplorerStore } from "../../src/store/createExplorerStore.ts";
import { dependence } from "../../src/reading/statement/page/dependence.ts";
import { spokenCase } from "./spokenCase.ts";
import { known } from "../fixtures/known.ts";
import { renderInEnglish } from "../renderInEnglish.tsx";

// What tests look at is in the room, not the way into it.
await dependence.load();

interface ReadingOptions {
  readonly index?: CaseIndex;
  /** What the address asks for: `?stance=oppose`. */
  readonly search?: string;
}

/** Draws a piece of the reading under any address of a case; gives back what a test steers and looks at. */
export function renderReading(ui: ReactNode, { index = spokenCase(), search = "" }: ReadingOptions = {}) {
  const store = createExplorerStore(known(index), search);
  const history = memoryHistory([`/city-data${search}`]);
  const view = renderInEnglish(
    <ExplorerProvider store={store}>
      <AppRouter history={history}>{ui}</AppRouter>
    </ExplorerProvider>,
  );
  const address = () => history.location.pathname + history.location.search;
  return { ...view, store, history, address, user: userEvent.setup() };
}
