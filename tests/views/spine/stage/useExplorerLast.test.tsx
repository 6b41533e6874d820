import { act, render } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { indexCase } from "../../../../src/case/indexCase.ts";
import { createExplorerStore, type Explorer } from "../../../../src/store/createExplorerStore.ts";
import { ExplorerProvider, useExplorerLater } from "../../../../src/store/ExplorerContext.tsx";
import { selectSpineCase } from "../../../../src/store/spine/spineSelectors.ts";
import { useExplorerLast } from "../../../../src/views/spine/stage/useExplorerLast.ts";
import { known } from "../../../fixtures/known.ts";
import { syntheticCase } from "../../../fixtures/syntheticCase.ts";

const text = ({ filter }: Explorer) => filter.text;
const order = ({ display }: Explorer) => display.order;

/** What is counted, and what is painted after it, in the order in which they are drawn, for a case of so many positions. */
function drawn(positions: number, select: (state: Explorer) => string = text) {
  const index = indexCase(syntheticCase({ statements: positions, actors: positions, propositions: 5 }));
  const store = createExplorerStore(known(index));
  const said = selectSpineCase(store.getState());
  const told: string[] = [];
  const Told = () => {
    told.push(`${useExplorerLater(select)}, ${useExplorerLast(select, said)}`);
    return null;
  };
  render(
    <ExplorerProvider store={store}>
      <Told />
    </ExplorerProvider>,
  );
  told.length = 0;
  return { told, store };
}

test("in a large case a filter is counted first, and painted after that", async () => {
  const { told, store } = drawn(3_001);
  act(() => store.getState().setText("tax"));
  expect(told).toContain("tax, ");
  expect(told).not.toContain("tax, tax");
  await vi.waitFor(() => expect(told.at(-1)).toBe("tax, tax"));
});

test("in another the two are drawn together", () => {
  const { told, store } = drawn(3_000);
  act(() => store.getState().setText("tax"));
  expect(told).not.toContain("tax, ");
  expect(told.at(-1)).toBe("tax, tax");
});

test("what else is chosen is followed at once", () => {
  const { told, store } = drawn(3_001, order);
  act(() => store.getState().show({ order: "theme" }));
  expect(new Set(told)).toEqual(new Set(["theme, theme"]));
});
