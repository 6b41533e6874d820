import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { makeWorkers } from "../../src/host/workers.ts";

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** A worker that does as told once it has been asked to come. */
const workerThat = (act: (worker: EventTarget) => void) => {
  const terminate = vi.fn<() => void>();
  const asked = vi.fn<() => void>();
  class Apart extends EventTarget {
    terminate = terminate;
    constructor() {
      super();
      asked();
      setTimeout(() => act(this), 10);
    }
  }
  return { Apart: Apart as unknown as new () => Worker, terminate, asked };
};

test("a worker is there once it has said so", async () => {
  const { start, areRefused } = makeWorkers();
  const { Apart, terminate } = workerThat((worker) => worker.dispatchEvent(new Event("message")));
  const started = start(Apart);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(await started).toBeInstanceOf(Apart);
  expect([areRefused(), terminate.mock.calls.length]).toEqual([false, 0]);
});

test.each([
  ["says nothing", () => {}],
  ["fails", (worker: EventTarget) => worker.dispatchEvent(new Event("error"))],
])("one that %s is ended, that is told, and none is asked for again", async (_, act) => {
  const { start, areRefused, onRefused } = makeWorkers();
  const [tell, silent] = [vi.fn<() => void>(), vi.fn<() => void>()];
  onRefused(tell);
  onRefused(silent)();
  const { Apart, terminate, asked } = workerThat(act);
  const first = start(Apart).catch(String);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(await first).toBe("Error: No worker has come.");
  expect([areRefused(), terminate.mock.calls.length, tell.mock.calls.length]).toEqual([true, 1, 1]);
  expect(silent).not.toHaveBeenCalled();
  await expect(start(Apart)).rejects.toThrow("No worker may run here.");
  expect(asked).toHaveBeenCalledTimes(1);
});

test("where a worker may not even be made, that is known at once", async () => {
  const { start, areRefused } = makeWorkers();
  const Refused = function () {
    throw new DOMException("Refused by the policy of the page.", "SecurityError");
  };
  await expect(start(Refused as unknown as new () => Worker)).rejects.toThrow("policy");
  expect(areRefused()).toBe(true);
});
