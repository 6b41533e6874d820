import { act, render } from "@testing-library/react";
import { flushSync } from "react-dom";
import { expect, test } from "vitest";
import { createExplorerStore } from "../../src/store/createExplorerStore.ts";
import { ExplorerProvider, FilteredLater, useExplorer } from "../../src/store/ExplorerContext.tsx";
import { anIndex } from "../fixtures/aCase.ts";
import { known } from "../fixtures/known.ts";

/** What is drawn around and below, in the order in which it is drawn. */
function drawn() {
  const told: string[] = [];
  const store = createExplorerStore(known(anIndex()));
  const Told = ({ where }: { readonly where: string }) => {
    const { text } = useExplorer(({ filter }) => filter);
    const order = useExplorer(({ display }) => display.order);
    told.push(`${where}: ${text} ${order}`);
    return null;
  };
  render(
    <ExplorerProvider store={store}>
      <Told where="around" />
      <FilteredLater>
        <Told where="below" />
      </FilteredLater>
    </ExplorerProvider>,
  );
  told.length = 0;
  return { told, store };
}

test("what a filter changes is drawn around first, and below once after it", () => {
  const { told, store } = drawn();
  let first: readonly string[] = [];
  act(() => {
    flushSync(() => store.getState().setText("tax"));
    first = [...told];
  });
  expect(first).toEqual(["around: tax contest"]);
  expect(told).toEqual(["around: tax contest", "below: tax contest"]);
});

test("what else is chosen is drawn at once everywhere, with the filter that there is", () => {
  const { told, store } = drawn();
  act(() => {
    flushSync(() => store.getState().show({ order: "theme" }));
    expect(told).toEqual(["around:  theme", "below:  theme"]);
    flushSync(() => {
      store.getState().setText("tax");
      store.getState().show({ order: "contest" });
    });
  });
  expect(told.slice(2)).toEqual(["around: tax contest", "below: tax contest"]);
});
