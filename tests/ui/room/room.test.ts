import { describe, expect, test, vi } from "vitest";
import { makeRoom } from "../../../src/ui/room/room.ts";

describe("a room", () => {
  test("is empty until it is loaded", async () => {
    const room = makeRoom(() => Promise.resolve("chairs"));
    expect(room.inside()).toBeNull();
    await room.load();
    expect(room.inside()).toBe("chairs");
  });

  test("is loaded once for all who ask", async () => {
    const bring = vi.fn<() => Promise<string>>(() => Promise.resolve("chairs"));
    const room = makeRoom(bring);
    expect(await Promise.all([room.load(), room.load()])).toEqual(["chairs", "chairs"]);
    await room.load();
    expect(bring).toHaveBeenCalledTimes(1);
  });

  test("is tried anew after it failed", async () => {
    const bring = vi.fn<() => Promise<string>>(() => Promise.reject(new Error("gone")));
    const room = makeRoom(bring);
    await expect(room.load()).rejects.toThrow("gone");
    expect(room.inside()).toBeNull();
    bring.mockResolvedValueOnce("chairs");
    expect(await room.load()).toBe("chairs");
  });
});
