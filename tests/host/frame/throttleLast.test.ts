import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { throttleLast } from "../../../src/host/frame/throttleLast.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test("the first call acts at once, the last after the pause, those between never", () => {
  const act = vi.fn<(value: number) => void>();
  const { call } = throttleLast(act, 250);
  for (const value of [1, 2, 3]) call(value);
  expect(act.mock.calls).toEqual([[1]]);
  vi.advanceTimersByTime(250);
  expect(act.mock.calls).toEqual([[1], [3]]);
  vi.advanceTimersByTime(1000);
  call(4);
  expect(act.mock.calls).toEqual([[1], [3], [4]]);
});

test("what waits is dropped when it is stopped", () => {
  const act = vi.fn<(value: number) => void>();
  const { call, stop } = throttleLast(act, 250);
  for (const value of [1, 2]) call(value);
  stop();
  vi.advanceTimersByTime(1000);
  expect(act.mock.calls).toEqual([[1]]);
});
