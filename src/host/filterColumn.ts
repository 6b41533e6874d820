import { type SafeStorage, safeStorage } from "./safeStorage.ts";

const KEY = "standpoint-filters";

/** Whether the person left the column of filters open; null where nobody opened or closed it. */
export function readFilterColumn(storage: SafeStorage = safeStorage): boolean | null {
  const stored = storage.get(KEY);
  if (stored === "open") return true;
  return stored === "closed" ? false : null;
}

/** Remembers that the person opened or closed it. */
export function rememberFilterColumn(isOpen: boolean, storage: SafeStorage = safeStorage): void {
  storage.set(KEY, isOpen ? "open" : "closed");
}
