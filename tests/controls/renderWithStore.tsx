import userEvent from "@testing-library/user-event";
import type { ReactNode } from "react";
import type { CaseIndex } from "../../src/case/caseIndex.ts";
import { ExplorerProvider } from "../../src/store/ExplorerContext.tsx";
import { createExplorerStore } from "../../src/store/createExplorerStore.ts";
import { AppRouter } from "../../src/store/place/AppRouter.tsx";
import { memoryHistory } from "../../src/store/place/appHistory.ts";
import { anActor, anIndex, aProposition, aStatement } from "../fixtures/aCase.ts";
import { known } from "../fixtures/known.ts";
import { renderInEnglish } from "../renderInEnglish.tsx";

/** Draws something over a store of the case; gives back what a test steers and looks at. */
export function renderWithStore(ui: ReactNode, { index = cityCase(), search = "" } = {}) {
  const store = createExplorerStore(known(index), search);
  const user = userEvent.setup();
  const history = memoryHistory([`/${index.case.id}${search}`]);
  const view = renderInEnglish(
    <ExplorerProvider store={store}>
      <AppRouter history={history}>{ui}</AppRouter>
    </ExplorerProvider>,
  );
  const address = () => history.location.pathname + history.location.search;
  return { ...view, store, user, address, filter: () => store.getState().filter };
}

/** Two themes, three propositions, four actors, six statements; four of them dated in 2021 and 2022. */
export function cityCase(): CaseIndex {
  return anIndex({
    themes: [
      { id: "policy", title: "Policy" },
      { id: "money", title: "Money" },
    ],
    propositions: [
      aProposition({ id: "open-data", label: "Open data", text: "The city should publish its data." }),
      aProposition({ id: "new-tax", label: "New tax", text: "The city should raise a tax.", theme: "money" }),
      aProposition({ id: "free-parks", label: "Free parks", text: "Parks should cost nothing." }),
    ],
    actors: [
      anActor({ id: "ann", name: "Ann Example" }),
      anActor({ id: "council", name: "City Council", kind: "government" }),
      anActor({ id: "guild", name: "Guild of Shops", kind: "civil-society" }),
      anActor({ id: "insider", name: "An insider", kind: "unnamed", named: false }),
    ],
    statements: [
      aStatement({ id: "s1", actor: "ann", date: "2021-11-05", attribution: "direct" }),
      aStatement({ id: "s2", actor: "council", stance: "oppose", date: "2021-12-24" }),
      aStatement({ id: "s3", actor: "guild", proposition: "new-tax", stance: "oppose", date: "2022-02-01" }),
      aStatement({ id: "s4", actor: "council", proposition: "new-tax", stance: "mixed", date: "2022-02" }),
      aStatement({ id: "s5", actor: "insider", attribution: "second-hand", summary: "The mayor wants it." }),
      aStatement({ id: "s6", actor: "ann", proposition: "free-parks" }),
    ],
  });
}
