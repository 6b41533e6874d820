import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test } from "vitest";
import { ThemeSwitch } from "../../src/controls/ThemeSwitch.tsx";
import { safeStorage } from "../../src/host/safeStorage.ts";

afterEach(() => {
  safeStorage.remove("standpoint-theme");
  delete document.documentElement.dataset["theme"];
});

test("it follows the system and stores nothing until somebody chooses", () => {
  render(<ThemeSwitch />);
  expect(screen.getByRole<HTMLSelectElement>("combobox", { name: "Appearance" }).value).toBe("system");
  expect(safeStorage.get("standpoint-theme")).toBeNull();
  expect(document.documentElement.dataset["theme"]).toBeUndefined();
});

test("a choice colours the page at once and is there again on the next visit", async () => {
  const first = render(<ThemeSwitch />);
  await userEvent.selectOptions(screen.getByRole("combobox", { name: "Appearance" }), "Dark");
  expect(document.documentElement.dataset["theme"]).toBe("dark");
  first.unmount();
  delete document.documentElement.dataset["theme"];
  render(<ThemeSwitch />);
  expect(screen.getByRole<HTMLSelectElement>("combobox", { name: "Appearance" }).value).toBe("dark");
  expect(document.documentElement.dataset["theme"]).toBe("dark");
});
