import { act, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { indexCase } from "../../../src/case/indexCase.ts";
import { WordsProvider } from "../../../src/i18n/WordsProvider.tsx";
import { findSides } from "../../../src/network/sides/findSides.ts";
import { WorkWait } from "../../../src/store/work/WorkWait.tsx";
import { useWork } from "../../../src/store/work/useWork.ts";
import { makeWork } from "../../../src/store/work/work.ts";
import { englishWords } from "../../fixtures/english.ts";
import { everyStatement } from "../../fixtures/projections.ts";
import { syntheticCase } from "../../fixtures/syntheticCase.ts";

const index = indexCase(syntheticCase({ statements: 300, actors: 90, propositions: 20 }));
const among = everyStatement(index);

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** Lets the worker fail to load, and some slices be done. */
const pass = (milliseconds: number) => act(() => vi.advanceTimersByTimeAsync(milliseconds));

/** The real one: what is loaded arrives in the time of the machine, not in that of the test. */
const { setTimeout: wait } = globalThis;

async function comes(text: string): Promise<void> {
  for (let at = 0; at < 1000 && screen.queryByText(text) === null; at += 1) {
    await pass(10);
    await new Promise((resolve) => void wait(resolve, 5));
  }
  expect(screen.getByText(text)).toBeTruthy();
}

const draw = (isQuick: boolean) => {
  const work = makeWork("division", () => isQuick);
  function Sides() {
    const state = useWork(work, [index, among]);
    return "underway" in state ? (
      <WorkWait text="Working" underway={state.underway} />
    ) : (
      <p>{state.result.kind}</p>
    );
  }
  render(
    <WordsProvider words={englishWords}>
      <Sides />
    </WordsProvider>,
  );
  return work;
};

test("what is quick is there at once", () => {
  draw(true);
  expect(screen.getByText("found")).toBeTruthy();
});

test("what is long comes later, the same as at once, and is kept for who asks again", async () => {
  const work = draw(false);
  expect(screen.queryByText("found")).toBeNull();
  await comes("found");
  expect(work.known([index, among])?.result).toEqual(findSides(index, among));
});

test("what is called off stays so until it is asked for again", async () => {
  let clock = 0;
  // Slices are over before they begin, so that the work never ends.
  vi.spyOn(performance, "now").mockImplementation(() => (clock += 30));
  draw(false);
  await pass(600);
  act(() => screen.getByRole("button", { name: "Cancel" }).click());
  expect(screen.getByRole("status").textContent).toBe("Cancelled.");
  await pass(5000);
  expect(screen.queryByText("found")).toBeNull();
  vi.restoreAllMocks();
  act(() => screen.getByRole("button", { name: "Start again" }).click());
  await comes("found");
});
