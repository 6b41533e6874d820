import { act, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { indexCase } from "../../../src/case/indexCase.ts";
import { WordsProvider } from "../../../src/i18n/WordsProvider.tsx";
import type { TieNetwork } from "../../../src/network/ties/tieNetwork.ts";
import { createExplorerStore } from "../../../src/store/createExplorerStore.ts";
import { ExplorerProvider } from "../../../src/store/ExplorerContext.tsx";
import { selectTies, selectWholeTies } from "../../../src/store/tieSelectors.ts";
import { WorkWait } from "../../../src/store/work/WorkWait.tsx";
import { useTies } from "../../../src/store/work/tiesWork.ts";
import { englishWords } from "../../fixtures/english.ts";
import { known } from "../../fixtures/known.ts";
import { syntheticCase } from "../../fixtures/syntheticCase.ts";

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

type Found = { readonly network: TieNetwork; readonly whole: TieNetwork };

/** Draws the ties of propositions of a case of so many statements. */
function draw(statements: number) {
  const onFound = vi.fn<(found: Found) => void>();
  const index = indexCase(syntheticCase({ statements, actors: 400, propositions: 30 }));
  const store = createExplorerStore(known(index), "?stance=support");
  function Ties() {
    const state = useTies("proposition");
    if ("underway" in state) return <WorkWait text="Adding up" underway={state.underway} />;
    onFound(state.result);
    return <p>found</p>;
  }
  render(
    <WordsProvider words={englishWords}>
      <ExplorerProvider store={store}>
        <Ties />
      </ExplorerProvider>
    </WordsProvider>,
  );
  return { store, onFound };
}

/** Waits until all slices are done. */
async function done() {
  for (let at = 0; at < 500 && screen.queryByText("found") === null; at += 1) await pass(10);
}

const pass = (milliseconds: number) => act(() => vi.advanceTimersByTimeAsync(milliseconds));

/** So long each look at the clock takes: a slice has room for one step, or for none. */
const [ONE_STEP, NO_STEP] = [15, 30];

function slow(each: number) {
  let clock = 0;
  vi.spyOn(performance, "now").mockImplementation(() => (clock += each));
}

test("the ties of few statements are there at once", () => {
  draw(1000);
  expect(screen.getByText("found")).toBeTruthy();
});

test("those of many come slice by slice, the very ones that the selectors then give", async () => {
  const { store, onFound } = draw(2500);
  expect(screen.queryByText("found")).toBeNull();
  await done();
  const { network, whole } = onFound.mock.lastCall![0];
  expect(network.links.length).toBeGreaterThan(0);
  expect(network).toBe(selectTies.proposition(store.getState()));
  expect(whole).toBe(selectWholeTies.proposition(store.getState()));
});

test("meanwhile it is said how far they are, and they can be called off and taken up again", async () => {
  slow(ONE_STEP);
  draw(2500);
  await pass(20);
  expect(screen.getByRole("status").textContent).toBe("");
  await pass(140);
  expect(screen.getByRole("progressbar", { name: "Adding up" })).toBeTruthy();
  expect(screen.queryByRole("button")).toBeNull();
  slow(NO_STEP);
  await pass(400);
  act(() => screen.getByRole("button", { name: "Cancel" }).click());
  expect(screen.getByRole("status").textContent).toBe("Cancelled.");
  vi.restoreAllMocks();
  act(() => screen.getByRole("button", { name: "Start again" }).click());
  await done();
  expect(screen.getByText("found")).toBeTruthy();
});
