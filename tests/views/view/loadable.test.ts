import { describe, expect, test, vi } from "vitest";
import { eager, lazy } from "../../../src/views/view/loadable.ts";

test("what came with the page is there at once", () => {
  expect(eager("matrix")()).toBe("matrix");
});

describe("what is fetched first", () => {
  test("is fetched when it is asked for, and once for all who ask", async () => {
    const fetch = vi.fn<() => Promise<string>>(() => Promise.resolve("matrix"));
    const load = lazy(fetch);
    expect(fetch).not.toHaveBeenCalled();
    expect(load()).toBe(load());
    await expect(load()).resolves.toBe("matrix");
    expect(fetch).toHaveBeenCalledOnce();
  });

  test("is there at once from then on", async () => {
    const load = lazy(() => Promise.resolve("matrix"));
    await load();
    expect(load()).toBe("matrix");
  });

  test("is fetched anew after a failure", async () => {
    const fetch = vi
      .fn<() => Promise<string>>(() => Promise.resolve("matrix"))
      .mockRejectedValueOnce(new Error("offline"));
    const load = lazy(fetch);
    await expect(load()).rejects.toThrow("offline");
    await expect(load()).resolves.toBe("matrix");
  });
});
