import { act, render } from "@testing-library/react";
import { flushSync } from "react-dom";
import { expect, test } from "vitest";
import { createExplorerStore, type Explorer } from "../../src/store/createExplorerStore.ts";
import { ExplorerProvider, useExplorer, useExplorerLater } from "../../src/store/ExplorerContext.tsx";
import { anIndex } from "../fixtures/aCase.ts";
import { known } from "../fixtures/known.ts";

const text = ({ filter }: Explorer) => filter.text;

/** What is selected at once and later, in the order in which it is drawn, and from which states the latter was worked out. */
function drawn() {
  const told: string[] = [];
  const workedOut: string[] = [];
  const store = createExplorerStore(known(anIndex()));
  const selectLater = (state: Explorer) => {
    workedOut.push(text(state));
    return `${text(state)} ${state.display.order}`;
  };
  const Told = () => {
    const now = useExplorer(text);
    told.push(`${now}: ${useExplorerLater(selectLater)}`);
    return null;
  };
  render(
    <ExplorerProvider store={store}>
      <Told />
    </ExplorerProvider>,
  );
  told.length = 0;
  workedOut.length = 0;
  return { told, workedOut, store };
}

test("what a filter changes is shown first, and what follows from it is worked out once after it", () => {
  const { told, workedOut, store } = drawn();
  act(() => {
    flushSync(() => store.getState().setText("tax"));
    expect(told).toEqual(["tax:  contest"]);
    expect(workedOut).toEqual([]);
  });
  expect(told.at(-1)).toBe("tax: tax contest");
  expect(workedOut).toEqual(["tax"]);
});

test("what else is chosen is followed at once", () => {
  const { told, store } = drawn();
  act(() => {
    flushSync(() => store.getState().show({ order: "theme" }));
    expect(told).toEqual([":  theme"]);
  });
});
