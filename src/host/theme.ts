import { type SafeStorage, safeStorage } from "./safeStorage.ts";

export const PAGE_THEMES = ["system", "light", "dark"] as const;
export type PageTheme = (typeof PAGE_THEMES)[number];

const KEY = "standpoint-theme";

/** The theme that the person chose before; as the system says, where nobody chose. */
export function readTheme(storage: SafeStorage = safeStorage): PageTheme {
  const stored = storage.get(KEY);
  return PAGE_THEMES.find((theme) => theme === stored) ?? "system";
}

/** Remembers a choice. Following the system is the default, for which nothing is kept. */
export function rememberTheme(theme: PageTheme, storage: SafeStorage = safeStorage): void {
  if (theme === "system") storage.remove(KEY);
  else storage.set(KEY, theme);
}

/** Colours the page by the theme; the style sheet reads it from the root element. */
export function applyTheme(theme: PageTheme, root: HTMLElement = document.documentElement): void {
  if (theme === "system") delete root.dataset["theme"];
  else root.dataset["theme"] = theme;
}
