import { act, render, renderHook } from "@testing-library/react";
import { expect, onTestFinished, test, vi } from "vitest";
import { FIRST_ELEMENT } from "../../../src/host/first/firstElement.ts";
import { useGrowing } from "../../../src/ui/hooks/useGrowing.ts";

let drawn: number[] = [];

function Rows({ all }: { readonly all: number }) {
  drawn.push(useGrowing(all, 10));
  return null;
}

test("draws so many at once, then as many more each time, until all are there", () => {
  vi.useFakeTimers();
  drawn = [];
  const { rerender } = render(<Rows all={25} />);
  for (let time = 0; time < 5; time += 1) act(() => void vi.runOnlyPendingTimers());
  expect([...new Set(drawn)]).toEqual([10, 20, 25]);
  expect(vi.getTimerCount()).toBe(0);
  rerender(<Rows all={4} />);
  expect(drawn.at(-1)).toBe(4);
  vi.useRealTimers();
});

test("begins anew with each other thing, and with fewer where that is asked for", () => {
  vi.useFakeTimers();
  const { result, rerender } = renderHook(({ of }) => useGrowing(25, 10, of, 4), {
    initialProps: { of: ["one"] },
  });
  const counts = () =>
    Array.from({ length: 4 }, () => {
      const count = result.current;
      act(() => void vi.runOnlyPendingTimers());
      return count;
    });
  expect(counts()).toEqual([4, 14, 24, 25]);
  rerender({ of: ["other"] });
  expect(counts()).toEqual([4, 14, 24, 25]);
  vi.useRealTimers();
});

test.each([
  ["on paper", () => {}, () => act(() => void window.dispatchEvent(new Event("beforeprint")))],
  ["where it takes over from what the build drew", drawFirst, () => {}],
])("draws all at once %s", (_, before, after) => {
  before();
  render(<Rows all={25} />);
  after();
  expect(drawn.at(-1)).toBe(25);
});

function drawFirst() {
  const first = document.body.appendChild(document.createElement("div"));
  first.id = FIRST_ELEMENT;
  onTestFinished(() => first.remove());
}
