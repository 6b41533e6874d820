import { screen } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { ThemeSwitch } from "../../src/controls/ThemeSwitch.tsx";
import { safeStorage } from "../../src/host/safeStorage.ts";
import { renderWithStore } from "./renderWithStore.tsx";

afterEach(() => {
  safeStorage.remove("standpoint-theme");
  delete document.documentElement.dataset["theme"];
});

test("it follows the system and stores nothing until somebody chooses", () => {
  renderWithStore(<ThemeSwitch />);
  expect(screen.getByRole<HTMLSelectElement>("combobox", { name: "Appearance" }).value).toBe("system");
  expect(safeStorage.get("standpoint-theme")).toBeNull();
  expect(document.documentElement.dataset["theme"]).toBeUndefined();
});

test("a choice colours the page at once and is there again on the next visit", async () => {
  const first = renderWithStore(<ThemeSwitch />);
  await first.user.selectOptions(screen.getByRole("combobox", { name: "Appearance" }), "Dark");
  expect(document.documentElement.dataset["theme"]).toBe("dark");
  first.unmount();
  delete document.documentElement.dataset["theme"];
  renderWithStore(<ThemeSwitch />);
  expect(screen.getByRole<HTMLSelectElement>("combobox", { name: "Appearance" }).value).toBe("dark");
  expect(document.documentElement.dataset["theme"]).toBe("dark");
});

test("what an address asks for goes before the choice, is not stored, and ends with a choice", async () => {
  safeStorage.set("standpoint-theme", "light");
  const { store, user } = renderWithStore(<ThemeSwitch />, { search: "?theme=dark" });
  const select = screen.getByRole<HTMLSelectElement>("combobox", { name: "Appearance" });
  expect(select.value).toBe("dark");
  expect(document.documentElement.dataset["theme"]).toBe("dark");
  expect(safeStorage.get("standpoint-theme")).toBe("light");
  await user.selectOptions(select, "Use system setting");
  expect(store.getState().display.theme).toBe("auto");
  expect(document.documentElement.dataset["theme"]).toBeUndefined();
});
