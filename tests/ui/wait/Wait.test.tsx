import { act, render, screen } from "@testing-library/react";
import type { ReactNode } from "react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { WordsProvider } from "../../../src/i18n/WordsProvider.tsx";
import { SignFirst } from "../../../src/ui/wait/SignFirst.tsx";
import { Wait } from "../../../src/ui/wait/Wait.tsx";
import { englishWords } from "../../fixtures/english.ts";

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const draw = (wait: ReactNode) => render(<WordsProvider words={englishWords}>{wait}</WordsProvider>);
const pass = (milliseconds: number) =>
  act(() => {
    vi.advanceTimersByTime(milliseconds);
  });

test("a wait is told of only once it can be noticed, and can be called off once it is long", () => {
  const stop = vi.fn<() => void>();
  draw(<Wait text="Working out the sides" progress={{ done: 3, all: 20 }} onStop={stop} />);
  pass(140);
  expect(screen.getByRole("status").textContent).toBe("");
  pass(20);
  expect(screen.getByRole("status").textContent).toBe("Working out the sides");
  expect(screen.getByRole("progressbar")).toHaveProperty("value", 3);
  expect(screen.queryByRole("button")).toBeNull();
  pass(400);
  screen.getByRole("button", { name: "Cancel" }).click();
  expect(stop).toHaveBeenCalledTimes(1);
});

test("what cannot be called off offers no way to", () => {
  draw(<Wait text="Laying out the network" />);
  pass(2000);
  expect(screen.getByRole("status").textContent).toBe("Laying out the network");
  expect(screen.queryByRole("button")).toBeNull();
});

test("what keeps the page itself is told of at once, and begins only after that is drawn", () => {
  const Work = vi.fn<() => ReactNode>(() => <p>Done</p>);
  draw(
    <SignFirst text="Adding up ties">
      <Work />
    </SignFirst>,
  );
  expect(screen.getByRole("status").textContent).toBe("Adding up ties");
  expect(Work).not.toHaveBeenCalled();
  pass(50);
  expect(screen.getByText("Done")).toBeDefined();
  expect(screen.queryByRole("status")).toBeNull();
});
