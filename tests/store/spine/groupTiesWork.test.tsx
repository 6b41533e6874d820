import { act, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { indexCase } from "../../../src/case/indexCase.ts";
import { WordsProvider } from "../../../src/i18n/WordsProvider.tsx";
import { createExplorerStore } from "../../../src/store/createExplorerStore.ts";
import { ExplorerProvider, useExplorer } from "../../../src/store/ExplorerContext.tsx";
import { useTiesOfTable } from "../../../src/store/spine/groupTiesWork.ts";
import { selectSpineTable } from "../../../src/store/spine/spineSelectors.ts";
import { WorkWait } from "../../../src/store/work/WorkWait.tsx";
import { englishWords } from "../../fixtures/english.ts";
import { known } from "../../fixtures/known.ts";
import { syntheticCase } from "../../fixtures/syntheticCase.ts";

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

function Ties() {
  const state = useTiesOfTable(useExplorer(selectSpineTable));
  if ("underway" in state) return <WorkWait text="Adding up" underway={state.underway} />;
  const sum = state.shown.agreeing.reduce((all, one) => all + one, 0);
  return <p>{sum > 0 ? "found" : "nothing"}</p>;
}

function draw(statements: number) {
  const index = indexCase(syntheticCase({ statements, actors: 300, propositions: 60 }));
  const store = createExplorerStore(known(index), "?view=alignment");
  render(
    <WordsProvider words={englishWords}>
      <ExplorerProvider store={store}>
        <Ties />
      </ExplorerProvider>
    </WordsProvider>,
  );
  return store;
}

const pass = (milliseconds: number) => act(() => vi.advanceTimersByTimeAsync(milliseconds));

async function done() {
  for (let at = 0; at < 500 && screen.queryByText("found") === null; at += 1) await pass(10);
}

test("what few statements say is counted at once", () => {
  draw(1000);
  expect(screen.getByText("found")).toBeTruthy();
});

test("what many say is counted slice by slice, for a filter too", async () => {
  const store = draw(2500);
  expect(screen.queryByText("found")).toBeNull();
  await done();
  expect(screen.getByText("found")).toBeTruthy();
  act(() => store.getState().toggle("stance", "support"));
  expect(screen.queryByText("found")).toBeNull();
  await done();
  expect(screen.getByText("found")).toBeTruthy();
});

test("a count that never ends tells of itself, and can be called off", async () => {
  let clock = 0;
  vi.spyOn(performance, "now").mockImplementation(() => (clock += 30));
  draw(2500);
  await pass(160);
  expect(screen.getByRole("status").textContent).toBe("Adding up");
  expect(screen.queryByRole("button")).toBeNull();
  await pass(400);
  act(() => screen.getByRole("button", { name: "Cancel" }).click());
  expect(screen.getByRole("status").textContent).toBe("Cancelled.");
});
