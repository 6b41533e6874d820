import { expect, test } from "vitest";
import { makeSafeStorage } from "../../src/host/safeStorage.ts";
import { applyTheme, readTheme, rememberTheme } from "../../src/host/theme.ts";

const lockedStorage = () =>
  makeSafeStorage(() => {
    throw new DOMException("locked", "SecurityError");
  });

test("a choice is remembered, and following the system again leaves nothing behind", () => {
  const storage = lockedStorage();
  rememberTheme("dark", storage);
  expect(readTheme(storage)).toBe("dark");
  rememberTheme("system", storage);
  expect(storage.get("standpoint-theme")).toBeNull();
  expect(readTheme(storage)).toBe("system");
});

test("a stored text that is no theme is as good as none", () => {
  const storage = lockedStorage();
  storage.set("standpoint-theme", "sepia");
  expect(readTheme(storage)).toBe("system");
});

test("the root element carries a chosen theme and no mark of the system's", () => {
  const root = { dataset: {} } as unknown as HTMLElement;
  applyTheme("dark", root);
  expect(root.dataset).toEqual({ theme: "dark" });
  applyTheme("system", root);
  expect(root.dataset).toEqual({});
});
