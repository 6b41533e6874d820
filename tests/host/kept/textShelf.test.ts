import { IDBFactory as FakeFactory } from "fake-indexeddb";
import { describe, expect, test, vi } from "vitest";
import { makeTextShelf } from "../../../src/host/kept/textShelf.ts";

const shelf = (factory: IDBFactory | undefined = new FakeFactory()) => makeTextShelf("texts", () => factory);
const named = (id: string, title = id) => ({ id, title, day: "2026-11-29" });

describe("texts that a browser keeps", () => {
  test("are found again by their ids, also by the next page", async () => {
    const factory = new FakeFactory();
    expect(await shelf(factory).keep(named("a"), "the text")).toBe(true);
    expect(await shelf(factory).find("a")).toBe("the text");
    expect(await shelf(factory).find("b")).toBeNull();
  });

  test("are listed in the order of their titles, without their words", async () => {
    const kept = shelf();
    await kept.keep(named("b", "Zebra"), "z");
    await kept.keep(named("a", "Ape"), "a");
    expect(await kept.list()).toEqual([named("a", "Ape"), named("b", "Zebra")]);
  });

  test("take the place of a former with the same id", async () => {
    const kept = shelf();
    await kept.keep(named("a", "Old"), "old");
    await kept.keep(named("a", "New"), "new");
    expect(await kept.list()).toEqual([named("a", "New")]);
    expect(await kept.find("a")).toBe("new");
  });

  test("are gone, name and all, when they are forgotten", async () => {
    const kept = shelf();
    await kept.keep(named("a"), "text");
    expect(await kept.forget("a")).toBe(true);
    expect(await kept.list()).toEqual([]);
    expect(await kept.find("a")).toBeNull();
  });
});

describe("a browser that does not answer", () => {
  test("is given up after a while, and what it opens too late is closed", async () => {
    vi.useFakeTimers();
    const request = Object.assign(new EventTarget(), { result: { close: vi.fn<() => void>() } });
    const kept = shelf({ open: () => request } as unknown as IDBFactory);
    const [found, listed, keeping] = [kept.find("a"), kept.list(), kept.keep(named("a"), "text")];
    await vi.runAllTimersAsync();
    expect(await Promise.all([found, listed, keeping])).toEqual([null, null, false]);
    request.dispatchEvent(new Event("success"));
    await vi.runAllTimersAsync();
    expect(request.result.close).toHaveBeenCalledTimes(3);
    vi.useRealTimers();
  });
});

describe("a browser that refuses", () => {
  const throwing = makeTextShelf("texts", () => {
    throw new DOMException("Sandboxed.", "SecurityError");
  });
  const absent = makeTextShelf("texts", () => undefined);
  const failing = shelf({
    open: () => {
      const request = new EventTarget();
      queueMicrotask(() => request.dispatchEvent(new Event("error")));
      return Object.assign(request, { error: new DOMException("Full.", "QuotaExceededError") });
    },
  } as unknown as IDBFactory);

  test.each([
    ["throws when it is touched", throwing, false],
    ["has no data base", absent, false],
    ["does not open it", failing, true],
  ])("and %s keeps and gives nothing, without an error", async (_, kept, mayKeep) => {
    expect(kept.mayKeep()).toBe(mayKeep);
    expect(await kept.keep(named("a"), "text")).toBe(false);
    expect(await kept.list()).toBeNull();
    expect(await kept.find("a")).toBeNull();
    expect(await kept.forget("a")).toBe(false);
  });
});
