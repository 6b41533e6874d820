import { describe, expect, test } from "vitest";
import { makeSafeStorage } from "../../src/host/safeStorage.ts";

const refuse = () => {
  throw new DOMException("Refused.", "SecurityError");
};

/** A browser's storage, some of whose doors may be locked. */
function aStorage(locked: Partial<Storage> = {}, kept = new Map<string, string>()): Storage {
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
    ...locked,
  } as Storage;
}

describe("safe storage", () => {
  test.each([
    ["works", () => aStorage()],
    ["refuses to be touched", refuse],
    ["refuses to be read", () => aStorage({ getItem: refuse })],
    ["refuses to be written", () => aStorage({ setItem: refuse })],
    ["refuses to forget", () => aStorage({ removeItem: refuse })],
    ["is missing", () => undefined as unknown as Storage],
    ["is full and refuses all", () => aStorage({ getItem: refuse, setItem: refuse, removeItem: refuse })],
  ])("keeps what it is given as long as the page lasts where the browser's %s", (_, open) => {
    const storage = makeSafeStorage(open);
    expect(storage.get("theme")).toBeNull();
    storage.set("theme", "dark");
    expect(storage.get("theme")).toBe("dark");
    storage.set("theme", "");
    expect(storage.get("theme")).toBe("");
    storage.remove("theme");
    expect(storage.get("theme")).toBeNull();
    storage.set("theme", "light");
    expect(storage.get("theme")).toBe("light");
  });

  test("leaves in the browser what another page finds there, and nothing once it is removed", () => {
    const kept = new Map<string, string>();
    const open = () => aStorage({}, kept);
    makeSafeStorage(open).set("theme", "dark");
    expect(makeSafeStorage(open).get("theme")).toBe("dark");
    makeSafeStorage(open).remove("theme");
    expect(kept.size).toBe(0);
  });

  test("goes by the last choice, even if the browser holds on to an older one", () => {
    const kept = new Map([["theme", "light"]]);
    const storage = makeSafeStorage(() => aStorage({ setItem: refuse, removeItem: refuse }, kept));
    expect(storage.get("theme")).toBe("light");
    storage.set("theme", "dark");
    expect(storage.get("theme")).toBe("dark");
    storage.remove("theme");
    expect(storage.get("theme")).toBeNull();
  });
});
